import { describe, expect, it } from 'vitest'
import { THEMES } from '@/documents/theme'
import { THEME_COLOURS } from '@/documents/theme-colours'
import { THEMES as DECLARED } from '../charts/theme-colours'

describe('the colours of files', () => {
  it.each(THEMES)('are those of the pages, in the %s theme', (theme) => {
    const inFiles = Object.entries(THEME_COLOURS).map(([name, colours]) => [`--${name}`, colours[theme]])
    expect(Object.fromEntries(inFiles)).toEqual(Object.fromEntries(DECLARED[theme]))
  })
})
