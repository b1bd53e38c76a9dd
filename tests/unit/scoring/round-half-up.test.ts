import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestLevel } from '@/scoring/nearest-level'
import { roundHalfUp } from '@/scoring/round-half-up'

describe('roundHalfUp', () => {
  it('rounds a half up', () => {
    expect([1.5, 2.5, 3.5, 4.5].map(roundHalfUp)).toEqual([2, 3, 4, 5])
  })

  it('takes for a half what is one on paper', () => {
    const half = 4.1 - 0.6
    expect(half).not.toBe(3.5)
    expect(roundHalfUp(half)).toBe(4)
    expect(roundHalfUp(3.4999999999)).toBe(4)
  })

  it('rounds down what is below a half', () => {
    expect(roundHalfUp(3.49)).toBe(3)
    expect(roundHalfUp(3.499999)).toBe(3)
    expect(roundHalfUp(3.499999999)).toBe(3)
  })

  it('never gives less for more', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true })
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(roundHalfUp(Math.max(a, b))).toBeGreaterThanOrEqual(roundHalfUp(Math.min(a, b)))
      }),
    )
  })
})

describe('nearestLevel', () => {
  it('refuses what is no score', () => {
    expect(nearestLevel(5)).toBe(5)
    for (const wrong of [0, 0.49, 5.5, Number.NaN]) expect(() => nearestLevel(wrong)).toThrow(RangeError)
  })
})
