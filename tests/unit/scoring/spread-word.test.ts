import { describe, expect, it } from 'vitest'
import { spreadWord } from '@/scoring/spread-word'

describe('spreadWord', () => {
  it.each([
    [0, 'close'],
    [0.5, 'close'],
    [0.51, 'apart'],
    [1, 'apart'],
    [1.01, 'far-apart'],
    [2.83, 'far-apart'],
  ] as const)('calls a deviation of %d %s', (deviation, word) => expect(spreadWord(deviation)).toBe(word))

  it('is not misled by binary fractions at a limit', () => {
    expect(spreadWord(0.5 + 1e-12)).toBe('close')
  })
})
