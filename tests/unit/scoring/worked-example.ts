import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'

/** The worked example of docs/scoring.md. */
export const pillar: AskedPillar = {
  id: 'culture',
  practices: [
    { id: 'a', weight: 1, foundation: true },
    { id: 'b', weight: 1, foundation: true },
    { id: 'c', weight: 1, foundation: false },
    { id: 'd', weight: 1, foundation: false },
    { id: 'e', weight: 1, foundation: false },
  ],
}

export const firstRound: readonly Answers[] = [
  { a: 2, b: 3, c: 4, d: 3, e: 3 },
  { a: 1, b: 4, c: 4, d: 'unknown', e: 3 },
  { a: 2, b: 3, c: 5, d: 4, e: 'na' },
  { a: 3, b: 4, c: 4, d: 3, e: 4 },
  { a: 2, b: 'unknown', c: 'unknown', d: 'unknown', e: 4 },
]

export const secondRound: readonly Answers[] = [
  { a: 4, b: 4, c: 4, d: 4, e: 5 },
  { a: 4, b: 5, c: 4, d: 3, e: 4 },
  { a: 5, b: 4, c: 4, d: 4, e: 'na' },
  { a: 4, b: 4, c: 5, d: 5, e: 4 },
  { a: 3, b: 4, c: 4, d: 4, e: 4 },
]

export const firstTally = tallyOf(firstRound, [pillar])
export const secondTally = tallyOf(secondRound, [pillar])
