import type { Theme } from './theme'

/**
 * The colours of the pages (src/app/globals.css), for files that are read where no style sheet is. A test holds them to
 * each other.
 */
export const THEME_COLOURS: Readonly<Record<string, Readonly<Record<Theme, string>>>> = {
  page: { light: '#f7f8f7', dark: '#101615' },
  surface: { light: '#ffffff', dark: '#182020' },
  sunken: { light: '#eef1f0', dark: '#0b100f' },
  line: { light: '#d5dbd9', dark: '#2f3b39' },
  'line-strong': { light: '#77827f', dark: '#82908d' },
  text: { light: '#17211f', dark: '#e7eeec' },
  quiet: { light: '#55615e', dark: '#a5b3b0' },
  accent: { light: '#0b6b63', dark: '#5cc4b8' },
  'accent-strong': { light: '#07514b', dark: '#86dad0' },
  'accent-soft': { light: '#e0f0ee', dark: '#15332f' },
  'on-accent': { light: '#ffffff', dark: '#06201d' },
  caution: { light: '#7a4b00', dark: '#f0c274' },
  'caution-soft': { light: '#fdf3df', dark: '#33280f' },
  danger: { light: '#a3243b', dark: '#ff9aa8' },
  'pillar-culture': { light: '#4477aa', dark: '#4477aa' },
  'pillar-automation': { light: '#ee6677', dark: '#ee6677' },
  'pillar-lean': { light: '#228833', dark: '#228833' },
  'pillar-measurement': { light: '#ccbb44', dark: '#ccbb44' },
  'pillar-sharing': { light: '#aa3377', dark: '#aa3377' },
  'pillar-culture-text': { light: '#33608c', dark: '#8db9e6' },
  'pillar-automation-text': { light: '#b3293c', dark: '#ff9aa6' },
  'pillar-lean-text': { light: '#1c6f2a', dark: '#7fce8c' },
  'pillar-measurement-text': { light: '#6b6110', dark: '#ddd07a' },
  'pillar-sharing-text': { light: '#962c68', dark: '#e88fc0' },
  'level-1': { light: '#e3f1ef', dark: '#14302d' },
  'level-2': { light: '#aad6d0', dark: '#1b4a45' },
  'level-3': { light: '#6fb5ad', dark: '#24706a' },
  'level-4': { light: '#297b73', dark: '#4fb0a6' },
  'level-5': { light: '#074a44', dark: '#a8e4dc' },
  'on-level-1': { light: '#17211f', dark: '#e7eeec' },
  'on-level-2': { light: '#17211f', dark: '#e7eeec' },
  'on-level-3': { light: '#17211f', dark: '#ffffff' },
  'on-level-4': { light: '#ffffff', dark: '#06201d' },
  'on-level-5': { light: '#ffffff', dark: '#06201d' },
}
