import { describe, expect, it } from 'vitest'
import { differenceText } from '@/charts/difference-text'

describe('differenceText', () => {
  it('has a sign, and none where it rounds to nothing', () => {
    expect([0.426, -1, 0, 0.004, -0.004].map((difference) => differenceText(difference))).toEqual([
      '+0.43',
      '−1.00',
      '0.00',
      '0.00',
      '0.00',
    ])
  })
})
