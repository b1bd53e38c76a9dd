import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pillarChange } from '@/scoring/pillar-change'
import { pillarDifference } from '@/scoring/pillar-difference'
import { pillarTally } from './pillar-tally'
import { firstTally, secondTally } from './worked-example'

const threes = pillarTally(3, 3, 3)
const fours = pillarTally(4, 4, 4)

describe('pillarDifference', () => {
  it('of the worked example is higher, as its change is risen', () => {
    const found = pillarDifference(firstTally.pillars.culture, secondTally.pillars.culture)
    expect(found?.verdict).toBe('higher')
    expect(found?.difference).toBeCloseTo(0.855, 9)
    expect(found?.p).toBeCloseTo(0.0055, 4)
    expect(found?.detectable).toBeCloseTo(0.4813, 4)
  })

  it('is lower the other way round, with the same p', () => {
    const [one, other] = [firstTally.pillars.culture, secondTally.pillars.culture]
    const [there, back] = [pillarDifference(one, other), pillarDifference(other, one)]
    expect(back).toMatchObject({ verdict: 'lower', p: there?.p, detectable: there?.detectable })
    expect(back?.difference).toBe(-(there?.difference ?? 0))
  })

  it('is within noise where people differ more than the teams do, and says what would have shown', () => {
    // Means 3 and 3.5, both with s² = 1 and n = 3: t = 0.5 / √(2/3) = 0.612 at df = 4, where 2.776 is needed.
    const found = pillarDifference(pillarTally(2, 3, 4), pillarTally(2.5, 3.5, 4.5))
    expect(found).toMatchObject({ difference: 0.5, verdict: 'within-noise' })
    expect(found?.detectable).toBeCloseTo(2.7764 * Math.sqrt(2 / 3), 4)
  })

  it('is a number without a test where either has fewer than three people', () => {
    const untested = { difference: 1, verdict: 'too-few', p: null, detectable: null }
    expect(pillarDifference(pillarTally(3), fours)).toEqual(untested)
    expect(pillarDifference(threes, pillarTally(4, 4))).toEqual(untested)
  })

  it('needs no spread where all of each team agree', () => {
    expect(pillarDifference(threes, fours)).toEqual({ difference: 1, verdict: 'higher', p: 0, detectable: 0 })
    expect(pillarDifference(threes, threes)).toEqual({ difference: 0, verdict: 'equal', p: 1, detectable: 0 })
  })

  it('does not exist where a score is withheld or missing', () => {
    expect(pillarDifference(null, fours)).toBeNull()
    expect(pillarDifference(threes, null)).toBeNull()
    expect(pillarDifference(threes, pillarTally())).toBeNull()
  })

  it('is tested exactly as a change is', () => {
    const scores = fc.array(fc.integer({ min: 4, max: 20 }), { maxLength: 9 })
    fc.assert(
      fc.property(scores, scores, (before, after) => {
        const [one, other] = [before, after].map((quarters) => pillarTally(...quarters.map((x) => x / 4)))
        const change = pillarChange(one ?? null, other ?? null)
        expect(pillarDifference(one ?? null, other ?? null)?.p).toBe(change?.p)
      }),
    )
  })
})
