import { z } from 'zod'
import { byPillar } from '@/scoring/by-pillar'
import { SMALLEST_GROUP } from '@/scoring/published-tally'

const count = z.int().min(0).max(1_000_000)

/** Counts of levels 1 to 5, na, unknown, missing: as src/scoring/tally-json.ts writes them. */
const practiceRow = z.tuple([count, count, count, count, count, count, count, count]).nullable()

/** n, Σx, Σx² of scores from 1 to 5. */
const pillarRow = z
  .tuple([count, z.number(), z.number()])
  .refine(([n, sum, squares]) => n <= sum + EPSILON && sum <= 5 * n + EPSILON && squares <= 25 * n + EPSILON)
  .nullable()

const EPSILON = 1e-6

/** A tally as it is stored. */
export const archivedTallySchema = z.strictObject({
  r: count,
  w: z.literal('too-few-responses').nullable(),
  p: z.record(z.string(), practiceRow),
  s: z.strictObject(byPillar(() => pillarRow)),
})
export type ArchivedTally = z.infer<typeof archivedTallySchema>

/**
 * Whether a tally shows nothing of members that must be withheld, and adds up: an archive may come from anywhere.
 * @see docs/scoring.md, Anonymity
 */
export function isPublishable({ r, w, p, s }: ArchivedTally, voice: string, minimumGroupSize: number): boolean {
  const practices = Object.values(p).filter((row) => row !== null)
  const pillars = Object.values(s).filter((row) => row !== null)
  if (!practices.every((row) => total(row) === r) || !pillars.every(([n]) => n <= r)) return false
  if (voice === 'lead') return r === 1 && w === null
  const isWithheld = r < minimumGroupSize
  if ((w !== null) !== isWithheld) return false
  if (isWithheld) return practices.length + pillars.length === 0
  return (
    pillars.every(([n]) => n >= SMALLEST_GROUP) &&
    practices.every((row) => total(row.slice(0, 5)) >= SMALLEST_GROUP && total(row.slice(0, 7)) >= minimumGroupSize)
  )
}

const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0)
