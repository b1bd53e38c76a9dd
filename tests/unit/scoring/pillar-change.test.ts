import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectableMove } from '@/scoring/detectable-move'
import { pillarChange } from '@/scoring/pillar-change'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { pillarTally } from './pillar-tally'
import { firstTally, pillar, secondTally } from './worked-example'

describe('pillarChange', () => {
  it("agrees with R's t.test on Student's sleep data (1908)", () => {
    const drug1 = pillarTally(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2)
    const drug2 = pillarTally(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)
    const change = pillarChange(drug1, drug2)
    expect(change?.t).toBeCloseTo(1.8608, 4)
    expect(change?.df).toBeCloseTo(17.776, 3)
    expect(change?.p).toBeCloseTo(0.07939, 5)
    expect(change?.verdict).toBe('within-noise')
  })

  it('agrees with a published example of unequal variances and sizes (t = 1.57, df = 9.9, p = 0.149)', () => {
    const ten = pillarTally(17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8)
    const twenty = pillarTally(
      ...[21.5, 22.8, 21, 23, 21.6, 23.6, 22.5, 20.7, 23.4, 21.8],
      ...[20.7, 21.7, 21.5, 22.5, 23.6, 21.5, 22.5, 23.5, 21.5, 21.8],
    )
    const change = pillarChange(ten, twenty)
    expect(change?.t).toBeCloseTo(1.5654, 4)
    expect(change?.df).toBeCloseTo(9.9047, 4)
    expect(change?.p).toBeCloseTo(0.14884, 5)
  })

  it('is tested where only one of the variances is zero', () => {
    const change = pillarChange(pillarTally(3, 3, 3), pillarTally(4, 4.5, 3.5, 5))
    expect(change?.t).toBeCloseTo(3.873, 4)
    expect(change?.df).toBeCloseTo(3, 9)
    expect(change?.p).toBeCloseTo(0.030466, 6)
    expect(change?.verdict).toBe('risen')
  })

  it('is fallen the other way round, with the same p', () => {
    const fallen = pillarChange(secondTally.pillars.culture, firstTally.pillars.culture)
    const risen = pillarChange(firstTally.pillars.culture, secondTally.pillars.culture)
    expect(fallen).toEqual({ ...risen, difference: -(risen?.difference ?? 0), verdict: 'fallen', t: -(risen?.t ?? 0) })
  })

  it('goes by the mere movement where both variances are zero', () => {
    const threes = pillarTally(3, 3, 3)
    const fours = pillarTally(4, 4, 4)
    expect(pillarChange(threes, fours)).toEqual({ difference: 1, verdict: 'risen', p: 0, t: null, df: null })
    expect(pillarChange(fours, threes)).toEqual({ difference: -1, verdict: 'fallen', p: 0, t: null, df: null })
    expect(pillarChange(threes, threes)).toEqual({ difference: 0, verdict: 'unchanged', p: 1, t: null, df: null })
  })

  it('is unchanged where five, and later seven, all answer a mean of 3.3333', () => {
    const thirds = { ...pillar, practices: pillar.practices.slice(0, 3) }
    const five = tallyOf(
      Array.from({ length: 5 }, (): Answers => ({ a: 3, b: 3, c: 4 })),
      [thirds],
    )
    const seven = tallyOf(
      Array.from({ length: 7 }, (): Answers => ({ a: 4, b: 3, c: 3 })),
      [thirds],
    )
    expect(pillarChange(five.pillars.culture, seven.pillars.culture)?.verdict).toBe('unchanged')
  })

  it('is too few to say below three respondents in either round, but still a difference', () => {
    const tooFew = { difference: 1, verdict: 'too-few', p: null, t: null, df: null }
    expect(pillarChange(pillarTally(3), pillarTally(4))).toEqual(tooFew)
    expect(pillarChange(pillarTally(3, 3, 3), pillarTally(4, 4))).toEqual(tooFew)
    expect(pillarChange(pillarTally(3, 3), pillarTally(4, 4, 4))).toEqual(tooFew)
  })

  it('does not exist where a score is missing', () => {
    expect(pillarChange(null, pillarTally(4, 4, 4))).toBeNull()
    expect(pillarChange(pillarTally(4, 4, 4), null)).toBeNull()
    expect(pillarChange(pillarTally(), pillarTally(4))).toBeNull()
  })
})

describe('detectableMove', () => {
  it('is the limit between noise and a change', () => {
    const scores = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const before = pillarTally(...one)
        const after = pillarTally(...other)
        const move = detectableMove(before, after)
        const change = pillarChange(before, after)
        if (move === null || change === null || change.t === null) return
        if (Math.abs(Math.abs(change.difference) - move) < 1e-9) return
        expect(change.verdict !== 'within-noise').toBe(Math.abs(change.difference) > move)
      }),
    )
  })

  it('is 0.4813 in the worked example', () => {
    expect(detectableMove(firstTally.pillars.culture, secondTally.pillars.culture)).toBeCloseTo(0.4813, 4)
  })

  it('is any move where both variances are zero', () => {
    expect(detectableMove(pillarTally(3, 3, 3), pillarTally(4, 4, 4))).toBe(0)
  })

  it('does not exist where there is no test', () => {
    expect(detectableMove(pillarTally(3, 4), pillarTally(3, 4, 5))).toBeNull()
    expect(detectableMove(null, pillarTally(3, 4, 5))).toBeNull()
  })
})
