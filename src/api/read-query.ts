import { AppError, type FieldError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import type { Endpoint } from './endpoint'

/** What may stand more than once is an array in the schema. @throws AppError `invalid` */
export function readQuery(search: URLSearchParams, { query }: Endpoint): unknown {
  const given = new Map<string, string[]>()
  for (const [name, value] of search) given.set(name, [...(given.get(name) ?? []), value])
  const twice: FieldError[] = []
  const values = [...given].map(([name, all]) => {
    if (LISTS.has(name)) return [name, all]
    if (all.length > 1) twice.push({ field: name, problem: 'givenTwice' })
    return [name, all[0]]
  })
  if (twice.length > 0) throw new AppError('invalid', twice)
  const parsed = query.safeParse(Object.fromEntries(values))
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data
}

/** What may be given more than once. */
export const LISTS: ReadonlySet<string> = new Set(['tag'])
