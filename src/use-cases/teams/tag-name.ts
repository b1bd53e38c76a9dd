import { z } from 'zod'
import { nameKey } from '@/database/name-key'
import { visibleName } from '../visible-name'

/** How long a tag may be, in characters, and how many a team may have. */
export const TAG_LIMITS = { length: 40, count: 10 } as const

const isOne = (name: string) => !name.includes(',')

const words = { tooLong: 'tagLength', empty: 'tagEmpty' }

/** The schema of one tag. A comma would make two of it. */
export const tagNameSchema = visibleName(TAG_LIMITS.length, words).refine(isOne, 'tagComma')

const tagNamesSchema = z.array(tagNameSchema).max(TAG_LIMITS.count, 'tagCount')

/**
 * The schema of a team's tags as they are typed, with commas between them. Each is taken once, as it was typed first.
 *
 * @example
 * tagsSchema.parse('Payments, Web,, payments') //=> ['Payments', 'Web']
 */
export const tagsSchema = z.string({ error: 'text' }).transform((text, context) => {
  const byKey = new Map<string, string>()
  for (const part of text.split(',')) {
    const key = nameKey(part)
    if (key !== '' && !byKey.has(key)) byKey.set(key, part)
  }
  const { data = [], error } = tagNamesSchema.safeParse([...byKey.values()])
  // Whichever of them is wrong: there is one field for all.
  if (error) context.addIssue({ code: 'custom', message: error.issues[0]?.message ?? '' })
  return data
})
