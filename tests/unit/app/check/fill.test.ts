import { expect, it } from 'vitest'
import { fill } from '@/app/check/fill'

it('Gaps are filled with what is given, and the others stay', () => {
  expect(fill('Level {level} of {pillar}, {level}', { level: 3, pillar: 'Lean' })).toBe('Level 3 of Lean, 3')
  expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&')
  expect(fill('{unknown} {constructor}', {})).toBe('{unknown} {constructor}')
})
