import type { AskedPillar } from '@/questionnaire/asked-practices'
import { byPillar } from './by-pillar'
import { practiceScore } from './practice-score'
import { MIN_COVERAGE } from './respondent-pillar-score'
import type { Answers, PillarTally, PracticeTally, PublishedTally, Voice } from './tally'
import { tallyOf } from './tally-of'
import { toNineDecimals } from './to-nine-decimals'

/** The lowest minimum group size a workspace may set, and the lowest n of any member score that is published. */
export const SMALLEST_GROUP = 3

/**
 * The tally of the responses of one voice with everything left out that may not be told. The lead and the consensus
 * speak openly. Of members it leaves out everything below the minimum group size, each practice that fewer than that
 * many answered in any way or fewer than three gave a level for, and each pillar score of fewer than three people.
 *
 * A pillar's sums are taken over its open practices only: over all of them, less the open practices' own counts, they
 * would tell what was answered to the withheld ones. They exist only if the open practices have at least 60 % of the
 * pillar's weight, as is asked of every respondent.
 *
 * @param asked - the practices to count over; a part of what was asked leaves open and withheld practices as they are
 * @param minimumGroupSize - The workspace's k, fixed for the round, 3 or more; for members only
 * @throws RangeError if the voice is `member` and minimumGroupSize is below 3
 * @see docs/scoring.md, Anonymity
 * @example
 * // Four members answered, five are needed
 * publishedTally(responses, asked, 'member', 5)
 * //=> { responses: 4, withheld: 'too-few-responses', practices: { a: null, b: null }, pillars: { culture: null, … } }
 */
export function publishedTally(
  responses: readonly Answers[],
  asked: readonly AskedPillar[],
  voice: Voice,
  minimumGroupSize: number,
): PublishedTally {
  const tally = tallyOf(responses, asked)
  if (voice !== 'member') return { ...tally, withheld: null }
  if (!(minimumGroupSize >= SMALLEST_GROUP)) {
    throw new RangeError(`The minimum group size is ${SMALLEST_GROUP} or more, not ${minimumGroupSize}`)
  }
  const isOpen = (entry: PracticeTally | undefined) =>
    responses.length >= minimumGroupSize && entry !== undefined && practiceIsOpen(entry, minimumGroupSize)
  const open = asked.map((pillar) => ({
    ...pillar,
    practices: pillar.practices.filter(({ id }) => isOpen(tally.practices[id])),
  }))
  const { pillars } = tallyOf(responses, open)
  return {
    responses: responses.length,
    withheld: responses.length >= minimumGroupSize ? null : 'too-few-responses',
    practices: Object.fromEntries(
      Object.entries(tally.practices).map(([id, entry]) => [id, isOpen(entry) ? entry : null] as const),
    ),
    pillars: byPillar((id) => {
      const [all, rest] = [asked, open].map((from) => from.find((pillar) => pillar.id === id))
      return all && rest && pillarIsOpen(pillars[id], all, rest) ? pillars[id] : null
    }),
  }
}

function practiceIsOpen(entry: PracticeTally, minimumGroupSize: number): boolean {
  const { n } = practiceScore(entry)
  return n >= SMALLEST_GROUP && n + entry.na + entry.unknown >= minimumGroupSize
}

function pillarIsOpen({ n }: PillarTally, asked: AskedPillar, open: AskedPillar): boolean {
  return n >= SMALLEST_GROUP && toNineDecimals(weightOf(open) / weightOf(asked)) >= MIN_COVERAGE
}

function weightOf({ practices }: AskedPillar): number {
  return practices.reduce((sum, { weight }) => sum + weight, 0)
}
