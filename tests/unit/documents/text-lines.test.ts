import { describe, expect, it } from 'vitest'
import { textLines, textWidth } from '@/documents/text-lines'

describe('the lines of a text', () => {
  it('are no wider than they may be, and lose nothing', () => {
    for (const text of ['a few words', 'Team '.repeat(30).trim(), '開発チーム'.repeat(9), 'W'.repeat(80)]) {
      const lines = textLines(text, 14, 120)
      expect(lines.every((line) => textWidth(line, 14) <= 120)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('break between words where they can', () => {
    expect(textLines('a few words', 14, 60)).toEqual(['a few', 'words'])
  })

  it('are none for no text', () => {
    expect(textLines('', 14, 60)).toEqual([])
  })
})
