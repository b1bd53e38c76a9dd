import type { PillarId } from '@/questionnaire/pillars'

type Levels = Readonly<Record<PillarId, readonly number[]>>

/**
 * A level for each practice of the full assessment, in the order in which they are asked. By hand: culture 21 ÷ 7,
 * automation 28 ÷ 7, lean 19 ÷ 6, measurement 10 ÷ 7, sharing 28 ÷ 6.
 */
export const FULL: Levels = {
  culture: [2, 3, 4, 3, 3, 4, 2],
  automation: [5, 5, 4, 4, 1, 4, 5],
  lean: [4, 3, 3, 2, 3, 4],
  measurement: [1, 2, 1, 2, 1, 2, 1],
  sharing: [5, 5, 4, 5, 5, 4],
}

/** The same for the quick check, which asks the two foundations of each pillar: 3.5, 2, 5, 2 and 3.5. */
export const QUICK: Levels = {
  culture: [4, 3],
  automation: [2, 2],
  lean: [5, 5],
  measurement: [1, 3],
  sharing: [3, 4],
}
