import { expect, it } from 'vitest'
import { byPillar } from '@/scoring/by-pillar'
import { figuresOfGroup } from '@/use-cases/dashboard/compared-figures'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

const WITHHELD = { score: null, n: 0, withheld: true }
const NO_SCORE = { score: null, n: 0, withheld: false }
const SCORED = { score: 3, n: 5, withheld: false }

/** A team with the same figures in a pillar and in a practice. */
const team = (figures: object) =>
  ({ latest: { pillars: byPillar(() => figures), practices: { 'lean.waste-removal': figures } } }) as unknown as TeamRow

const missing = (...teams: readonly object[]) => {
  const { pillars, practices } = figuresOfGroup(teams.map(team))
  return [pillars.lean.missing, practices['lean.waste-removal']?.missing]
}

it('says of a group without a score whether one is withheld', () => {
  expect(missing(WITHHELD, SCORED)).toEqual([null, null])
  expect(missing(WITHHELD, NO_SCORE)).toEqual(['withheld', 'withheld'])
  expect(missing(NO_SCORE)).toEqual(['no-score', 'no-score'])
  expect(missing()).toEqual(['not-assessed', undefined])
})
