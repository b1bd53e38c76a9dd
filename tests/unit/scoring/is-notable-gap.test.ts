import { expect, it } from 'vitest'
import { isNotableGap } from '@/scoring/is-notable-gap'

it('A gap of half a level is told in either direction, also where binary fractions fall short of it', () => {
  expect([0.5, -0.5, 3.7 - 3.2, 0.49, -0.49, 0].map(isNotableGap)).toEqual([true, true, true, false, false, false])
})
