import { describe, expect, it } from 'vitest'
import { overallScore } from '@/scoring/overall-score'

describe('overallScore', () => {
  it('is the mean of five pillar scores', () => {
    expect(overallScore([3, 3.5, 4, 2.5, 2])).toEqual({ score: 3, scored: 5 })
  })

  it('does not exist with fewer, and says how many there are', () => {
    expect(overallScore([3, 3.5, null, 2.5, null])).toEqual({ score: null, scored: 3 })
    expect(overallScore([])).toEqual({ score: null, scored: 0 })
  })
})
