import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { milestone } from '@/use-cases/webhooks/milestone'

describe('a milestone', () => {
  it('is the highest quarter that was reached', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((answered) => milestone(answered, 8))).toEqual([
      0, 0, 25, 25, 50, 50, 75, 75, 100, 100,
    ])
  })

  it('is never reached where nothing is expected', () => {
    expect(milestone(7, 0)).toBe(0)
  })

  it('never says more than was reached, and is less than a quarter away', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (answered, expected) => {
        const share = milestone(answered, expected)
        expect((share / 100) * expected).toBeLessThanOrEqual(answered)
        if (share < 100) expect(answered).toBeLessThan(((share + 25) / 100) * expected)
      }),
    )
  })
})
