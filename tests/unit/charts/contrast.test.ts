import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pillarInk } from '@/charts/pillar-colour'
import { COMPARED_COLOURS } from '@/charts/series-style'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { found } from './radar-fixture'

const css = readFileSync(new URL('../../../src/app/globals.css', import.meta.url), 'utf8')

const TOKEN = /(--[\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g
const declared = [...css.matchAll(TOKEN)]

const THEMES = {
  light: new Map(declared.map(([, name, light, , both]) => [name, light ?? both])),
  dark: new Map(declared.map(([, name, , dark, both]) => [name, dark ?? both])),
}

/** Relative luminance, 0..1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = found(colour, /([0-9a-f]{2})/g)
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe.each(Object.entries(THEMES))('in the %s theme', (_, theme) => {
  const colourOf = (colour: string) => {
    const value = colour.startsWith('#') ? colour : theme.get(colour.replace(/^var\((.*)\)$/, '$1'))
    if (value === undefined) throw new Error(`No token ${colour} in globals.css`)
    return value
  }
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [a, b].map((colour) => luminance(colourOf(colour))).toSorted((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }

  it.each(LEVELS)('the numeral of level %d reaches 4.5:1', (level) => {
    expect(contrast(`--on-level-${level}`, `--level-${level}`)).toBeGreaterThanOrEqual(4.5)
  })

  it('words on the hatch reach 4.5:1 even on its lines', () => {
    expect(contrast('--quiet', '--line')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(PILLAR_IDS)('the name of %s reaches 4.5:1 on the surface and the page', (pillar) => {
    expect(contrast(pillarInk(pillar), '--surface')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(pillarInk(pillar), '--page')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(COMPARED_COLOURS)('an outline in %s reaches 3:1 on the surface and the page', (colour) => {
    expect(contrast(colour, '--surface')).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, '--page')).toBeGreaterThanOrEqual(3)
  })
})
