import { describe, expect, it } from 'vitest'
import { perceptionGap } from '@/scoring/perception-gap'
import { pillarTally } from './pillar-tally'

describe('perceptionGap', () => {
  it('is positive where the lead sees the pillar better than the members do', () => {
    expect(perceptionGap(pillarTally(4.2), pillarTally(3, 3, 3.5, 3.6))).toBeCloseTo(0.925, 12)
  })

  it('does not exist unless both have a score', () => {
    expect(perceptionGap(pillarTally(4), null)).toBeNull()
    expect(perceptionGap(null, pillarTally(4))).toBeNull()
    expect(perceptionGap(pillarTally(), pillarTally(4))).toBeNull()
  })
})
