import type { AskedPillar } from '@/questionnaire/asked-practices'
import { detectableMove } from '@/scoring/detectable-move'
import { type PillarChange, pillarChange } from '@/scoring/pillar-change'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceEntry } from '@/scoring/practice-entry'
import type { PublishedTally } from '@/scoring/tally'
import type { ComparablePillars } from './published-tallies'

export type PillarMove = {
  change: PillarChange | null
  /** The smallest move that would have counted, in levels; null where there was no test. */
  detectable: number | null
  /** On how many people's scores the two rest. */
  counts: { before: number; after: number } | null
  /** Why the pillar is not compared with an assessment that there was. */
  notCompared: 'other-practices' | 'other-withheld' | 'no-score' | null
}

/** An earlier assessment and a later one of the same team, and what of their pillars can be compared. */
export type Compared = { before: PublishedTally; after: PublishedTally; pillars: ComparablePillars }

const NOTHING: PillarMove = { change: null, detectable: null, counts: null, notCompared: null }

/** How a pillar moved since an earlier assessment (null if there is none), or why that cannot be told. */
export function pillarMove(compared: Compared | null, asked: AskedPillar): PillarMove {
  if (compared === null) return NOTHING
  const pair = compared.pillars[asked.id]
  if (pair === null) return { ...NOTHING, notCompared: reason(compared, asked) }
  return {
    change: pillarChange(pair.before, pair.after),
    detectable: detectableMove(pair.before, pair.after),
    counts: { before: pair.before.n, after: pair.after.n },
    notCompared: null,
  }
}

function reason({ before, after }: Compared, { id, practices }: AskedPillar): PillarMove['notCompared'] {
  if (pillarScore(before.pillars[id]).score === null) return 'no-score'
  const isWithheld = (tally: PublishedTally) =>
    practices.some((practice) => practice.id in tally.practices && practiceEntry(tally, practice.id) === null)
  return isWithheld(before) || isWithheld(after) ? 'other-withheld' : 'other-practices'
}
