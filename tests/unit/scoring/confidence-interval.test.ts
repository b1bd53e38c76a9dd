import { describe, expect, it } from 'vitest'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarTally } from './pillar-tally'

describe('confidenceInterval', () => {
  it('does not exist below three respondents or where the pillar is withheld', () => {
    expect(confidenceInterval(pillarTally(3, 4))).toBeNull()
    expect(confidenceInterval(pillarTally())).toBeNull()
    expect(confidenceInterval(null)).toBeNull()
  })

  it('takes t from the tables: 4.302653 for three respondents', () => {
    const interval = confidenceInterval(pillarTally(2.9, 3, 3.1))
    expect(interval?.low).toBeCloseTo(3 - (4.302653 * 0.1) / Math.sqrt(3), 6)
    expect(interval?.high).toBeCloseTo(3 + (4.302653 * 0.1) / Math.sqrt(3), 6)
  })

  it('is cut to the range of the levels', () => {
    expect(confidenceInterval(pillarTally(1, 3, 5))).toEqual({ low: 1, high: 5 })
  })

  it('is a point where all agree', () => {
    expect(confidenceInterval(pillarTally(3, 3, 3))).toEqual({ low: 3, high: 3 })
  })
})
