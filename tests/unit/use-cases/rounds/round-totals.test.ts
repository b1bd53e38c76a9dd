import { describe, expect, it } from 'vitest'
import { roundTotals } from '@/use-cases/rounds/round-totals'

const row = { expectedSize: 8, answered: 6, leadSubmitted: true, results: true }

describe('the totals of a round', () => {
  it('are those of nothing for no team', () => {
    expect(roundTotals([])).toEqual({ teams: 0, answered: 0, expected: 0, unsized: 0, leads: 0, withResults: 0 })
  })

  it('say how many teams have no size, since their members are not among those expected', () => {
    const unsized = { expectedSize: null, answered: 3, leadSubmitted: false, results: false }
    expect(roundTotals([row, unsized])).toEqual({
      teams: 2,
      answered: 9,
      expected: 8,
      unsized: 1,
      leads: 1,
      withResults: 1,
    })
  })
})
