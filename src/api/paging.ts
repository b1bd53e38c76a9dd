import { z } from 'zod'
import { AppError } from '@/errors/app-error'

/** How many items a page has, unless less or more is asked for, and at most. */
export const PAGE_SIZE = { usual: 50, most: 200 } as const

const problem = { error: 'pageLimit' }

/** What every list takes: how many items, and where to go on. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^[1-9][0-9]{0,2}$/, problem)
    .transform(Number)
    .pipe(z.int(problem).min(1, problem).max(PAGE_SIZE.most, problem))
    .default(PAGE_SIZE.usual)
    .meta({
      description: `How many items at most: 1 to ${PAGE_SIZE.most}; ${PAGE_SIZE.usual} if it is left out.`,
      example: '100',
    }),
  cursor: z
    .string()
    .max(200, { error: 'cursor' })
    .optional()
    .meta({ description: 'Where to go on: the `next` of the page before.' }),
}

export type PageAsked = { limit: number; cursor?: string | undefined }

/** A page of a list: its items, and the cursor of the next one, which is null on the last. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The `cursor` of the next page; null on the last.' }),
  })
}

/**
 * A page of a list that is in memory. Items that come or go between two pages move no others.
 * @param keyOf - by what the list is sorted, in ascending order, and by what no two items are alike
 * @throws AppError `invalid` for a cursor that is none of ours
 */
export function pageOf<Item>(sorted: readonly Item[], keyOf: (item: Item) => string, { limit, cursor }: PageAsked) {
  const after = cursor === undefined ? null : keyIn(cursor)
  const rest = after === null ? sorted : sorted.filter((item) => keyOf(item) > after)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rest.length > limit && last !== undefined ? cursorAt(keyOf(last)) : null }
}

/** The cursor that goes on after a key. */
export const cursorAt = (key: string): string => Buffer.from(key).toString('base64url')

/** What a cursor goes on after. @throws AppError `invalid` */
export function keyIn(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString()
  if (cursorAt(key) !== cursor) throw new AppError('invalid', [{ field: 'cursor', problem: 'cursor' }])
  return key
}
