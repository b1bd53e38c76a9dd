import { describe, expect, it } from 'vitest'
import { practiceScore } from '@/scoring/practice-score'

describe('practiceScore', () => {
  it('is the mean of the levels given, with its counts', () => {
    expect(practiceScore({ levels: [0, 0, 2, 1, 0], na: 3, unknown: 1, missing: 4 })).toEqual({
      score: 10 / 3,
      n: 3,
      levels: [0, 0, 2, 1, 0],
      na: 3,
      unknown: 5,
      withheld: false,
    })
  })

  it('does not exist where nobody gave a level', () => {
    const practice = practiceScore({ levels: [0, 0, 0, 0, 0], na: 1, unknown: 2, missing: 0 })
    expect(practice).toMatchObject({ score: null, n: 0, na: 1, unknown: 2, withheld: false })
  })

  it('says so where it is withheld', () => {
    expect(practiceScore(null)).toMatchObject({ score: null, n: 0, na: 0, unknown: 0, withheld: true })
  })
})
