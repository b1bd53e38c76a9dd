import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { agreement } from './agreement'
import { practiceEntry } from './practice-entry'
import type { ReadableTally } from './tally'
import { toNineDecimals } from './to-nine-decimals'

/** Above this the respondents agree strongly (agreementWord): there is nothing to talk about first. */
export const STRONG_AGREEMENT = 0.7

export type Disagreement = {
  readonly pillarId: PillarId
  readonly practiceId: string
  /** 0..0.7 */
  readonly agreement: number
}

/**
 * The practices on which the respondents disagree most: those with an agreement of 0.7 at most, the lowest first, ties
 * by id. Practices with n below 3 have no agreement and are left out, as are withheld ones.
 *
 * @param limit - How many there may be at most
 * @see docs/scoring.md, rule 4
 * @example
 * // Practice a was given 1, 1, 5, 5 (agreement 0); b 3, 3, 3 (agreement 1)
 * widestDisagreements(tally, asked, 5) //=> [{ pillarId: 'lean', practiceId: 'a', agreement: 0 }]
 */
export function widestDisagreements(
  tally: ReadableTally,
  asked: readonly AskedPillar[],
  limit: number,
): readonly Disagreement[] {
  return asked
    .flatMap(({ id: pillarId, practices }) =>
      practices.flatMap(({ id: practiceId }) => {
        const entry = practiceEntry(tally, practiceId)
        const value = entry && agreement(entry.levels)
        return value === null ? [] : [{ pillarId, practiceId, agreement: toNineDecimals(value) }]
      }),
    )
    .filter((practice) => practice.agreement <= STRONG_AGREEMENT)
    .toSorted((a, b) => a.agreement - b.agreement || (a.practiceId < b.practiceId ? -1 : 1))
    .slice(0, limit)
}
