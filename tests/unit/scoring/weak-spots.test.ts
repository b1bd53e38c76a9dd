import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestLevel } from '@/scoring/nearest-level'
import { weakSpots } from '@/scoring/weak-spots'

const team = fc.record({
  a: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
  b: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
})

describe('the practices that most teams are low in', () => {
  it('are those where more than half round to level 1 or 2', () => {
    expect(weakSpots([{ a: 2 }, { a: 2.4 }, { a: 4 }])).toEqual([{ practiceId: 'a', low: 2, teams: 3, median: 2.4 }])
    expect(weakSpots([{ a: 2 }, { a: 2.5 }, { a: 4 }])).toEqual([])
  })

  it('are not those where exactly half are low', () => {
    expect(weakSpots([{ a: 1 }, { a: 1 }, { a: 4 }, { a: 5 }])).toEqual([])
  })

  it('are not told of fewer than three teams, and a missing score makes no team', () => {
    expect(weakSpots([{ a: 1 }, { a: 1 }, { a: null }, {}])).toEqual([])
    expect(weakSpots([{ a: 1 }, { a: 1 }, { a: 1 }, { a: null }])).toMatchObject([{ low: 3, teams: 3 }])
  })

  it('come with the largest share first, then the most teams, then by id', () => {
    const teams = [
      { b: 1, a: 1, c: 1, d: 1 },
      { b: 1, a: 1, c: 2, d: 2 },
      { b: 1, a: 1, c: 2, d: 4 },
      { b: null, a: null, c: 1, d: null },
    ]
    expect(weakSpots(teams).map(({ practiceId }) => practiceId)).toEqual(['c', 'a', 'b', 'd'])
  })

  it('count what they say, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(team, { maxLength: 20 }), (teams) => {
        for (const { practiceId, low, teams: counted } of weakSpots(teams)) {
          const scores = teams.map((one) => one[practiceId as 'a']).filter((score) => score !== null)
          expect(counted).toBe(scores.length)
          expect(low).toBe(scores.filter((score) => nearestLevel(score) <= 2).length)
          expect(low / counted).toBeGreaterThan(0.5)
        }
      }),
    )
  })
})
