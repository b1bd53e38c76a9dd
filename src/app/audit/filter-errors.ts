import type { ZodError } from 'zod'
import { problemText } from '@/app/form-state'
import { fieldErrors } from '@/errors/field-errors'

/** What is wrong with a filter, by field, in words. */
export async function filterErrors(error: ZodError | undefined): Promise<Record<string, string>> {
  const fields = fieldErrors(error?.issues ?? [])
  const texts = await Promise.all(
    fields.map(async ({ field, problem }) => [field, await problemText(problem)] as const),
  )
  return Object.fromEntries(texts)
}
