import { describe, expect, it } from 'vitest'
import { agreement } from '@/scoring/agreement'

describe('agreement', () => {
  it('is exactly 1 where all agree', () => {
    expect(agreement([0, 0, 7, 0, 0])).toBe(1)
  })

  it('is 0 where the answers vary as much as evenly spread ones, or more', () => {
    expect(agreement([3, 0, 0, 0, 3])).toBe(0)
    // Levels 1 to 5 once each have the sample variance 2.5.
    expect(agreement([1, 1, 1, 1, 1])).toBe(0)
  })

  it('does not exist below three respondents', () => {
    expect(agreement([0, 0, 2, 0, 0])).toBeNull()
    expect(agreement([0, 0, 0, 0, 0])).toBeNull()
    expect(agreement([0, 0, 3, 0, 0])).toBe(1)
  })
})
