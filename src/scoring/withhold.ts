import { byPillar } from './by-pillar'
import { practiceScore } from './practice-score'
import type { PillarTally, PracticeTally, PublishedTally, Tally, Voice } from './tally'

/** The lowest minimum group size a workspace may set, and the lowest n of any member score that is published. */
export const SMALLEST_GROUP = 3

/**
 * A tally with everything removed that may not be told. The lead and the consensus speak openly; of members it keeps
 * back everything below the minimum group size, each practice that fewer than that many answered in any way, and each
 * practice and pillar score of fewer than three people.
 *
 * It removes the withheld practice's own figures, but not what the pillar's sums let one infer about them. With e the
 * withheld one of five practices, answered by two of five members, 20 Σx = 5 T + 4 E − S: T, the total of the other
 * practices, is published, E is what those two gave to e, and S, what they gave to the others, is confined by the
 * published counts. Few values of E fit, and where the members agree on the rest only one: then the sum of the one or
 * two withheld levels is known, though not whose they are. Only a pillar score without the withheld practice rules
 * this out, and that takes the responses, not a tally.
 *
 * @param minimumGroupSize - The workspace's k, fixed for the round, 3 or more
 * @throws RangeError if the voice is `member` and minimumGroupSize is below 3
 * @see docs/scoring.md, Anonymity
 * @example
 * // Four members answered, five are needed
 * withhold(tally, 'member', 5)
 * //=> { responses: 4, withheld: 'too-few-responses', practices: { a: null, b: null }, pillars: { culture: null, … } }
 */
export function withhold(tally: Tally, voice: Voice, minimumGroupSize: number): PublishedTally {
  const { responses } = tally
  if (voice !== 'member') return { ...tally, withheld: null }
  if (!(minimumGroupSize >= SMALLEST_GROUP)) {
    throw new RangeError(`The minimum group size is ${SMALLEST_GROUP} or more, not ${minimumGroupSize}`)
  }
  const enough = responses >= minimumGroupSize
  const practices = Object.entries(tally.practices).map(
    ([id, entry]) => [id, enough && practiceIsOpen(entry, minimumGroupSize) ? entry : null] as const,
  )
  return {
    responses,
    withheld: enough ? null : 'too-few-responses',
    practices: Object.fromEntries(practices),
    pillars: byPillar((id) => (enough && pillarIsOpen(tally.pillars[id]) ? tally.pillars[id] : null)),
  }
}

function practiceIsOpen(entry: PracticeTally, minimumGroupSize: number): boolean {
  const { n } = practiceScore(entry)
  return n >= SMALLEST_GROUP && n + entry.na + entry.unknown >= minimumGroupSize
}

function pillarIsOpen(entry: PillarTally): boolean {
  return entry.n >= SMALLEST_GROUP
}
