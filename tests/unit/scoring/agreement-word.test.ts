import { describe, expect, it } from 'vitest'
import { agreementWord } from '@/scoring/agreement-word'

describe('agreementWord', () => {
  it.each([
    [0, 'lack'],
    [0.3, 'lack'],
    [0.31, 'weak'],
    [0.5, 'weak'],
    [0.51, 'moderate'],
    [0.7, 'moderate'],
    [0.71, 'strong'],
    [0.9, 'strong'],
    [0.91, 'very-strong'],
    [1, 'very-strong'],
  ])('calls %d %s', (value, word) => {
    expect(agreementWord(value)).toBe(word)
  })

  it('is not misled by binary fractions at a limit', () => {
    expect(1 - 1.4 / 2).toBeGreaterThan(0.3)
    expect(agreementWord(1 - 1.4 / 2)).toBe('lack')
  })
})
