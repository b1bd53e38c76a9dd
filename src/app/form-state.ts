import { getTranslations } from 'next-intl/server'
import { AppError, type FieldError } from '@/errors/app-error'

/** What a form shows after it was refused: an error by field, and what was typed, so that nothing is lost. */
export type FormState = { errors: Record<string, string>; values: Record<string, string> }

/** The errors of a refused form in words. Rethrows what is not the user's mistake. */
export async function refused(error: unknown, form: FormData): Promise<FormState> {
  if (!(error instanceof AppError) || error.code !== 'invalid') throw error
  return refusedFields(error.fields, form)
}

export async function refusedFields(fields: readonly FieldError[], form: FormData): Promise<FormState> {
  const values = [...form].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))
  const errors = await Promise.all(
    fields.map(async ({ field, problem }) => [field, await problemText(problem)] as const),
  )
  return { errors: Object.fromEntries(errors), values: Object.fromEntries(values) }
}

/** What is allowed in a field, in words. */
export async function problemText(problem: string): Promise<string> {
  const t = await getTranslations('problems')
  return t.has(problem as 'answer') ? t(problem as 'answer') : t('other')
}
