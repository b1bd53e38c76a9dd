import { describe, expect, it } from 'vitest'
import { pillarScore } from '@/scoring/pillar-score'
import { tallyOf } from '@/scoring/tally-of'
import { pillarTally } from './pillar-tally'
import { pillar } from './worked-example'

describe('pillarScore', () => {
  it('is the mean of people, so that one who answers more does not weigh more', () => {
    const tally = tallyOf(
      [
        { a: 1, b: 1, c: 1 },
        { a: 5, b: 5, c: 5, d: 5, e: 5 },
      ],
      [pillar],
    )
    expect(pillarScore(tally.pillars.culture).score).toBe(3)
  })

  it('has no deviation below two respondents', () => {
    expect(pillarScore(pillarTally(3.2))).toEqual({ score: 3.2, n: 1, deviation: null, missing: null })
    expect(pillarScore(pillarTally(3, 4)).deviation).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('says why it is missing', () => {
    expect(pillarScore(pillarTally())).toEqual({ score: null, n: 0, deviation: null, missing: 'too-few-answers' })
    expect(pillarScore(null)).toEqual({ score: null, n: 0, deviation: null, missing: 'withheld' })
  })
})
