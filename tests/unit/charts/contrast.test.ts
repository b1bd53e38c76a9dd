import { describe, expect, it } from 'vitest'
import { pillarInk } from '@/charts/pillar-colour'
import { COMPARED_COLOURS } from '@/charts/series-style'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { contrast, linearColour, THEMES } from './theme-colours'

describe.each(Object.entries(THEMES))('in the %s theme', (_, theme) => {
  const between = (one: string, other: string) => contrast(linearColour(theme, one), linearColour(theme, other))

  it.each(LEVELS)('the numeral of level %d reaches 4.5:1', (level) => {
    expect(between(`--on-level-${level}`, `--level-${level}`)).toBeGreaterThanOrEqual(4.5)
  })

  it('words on the hatch reach 4.5:1 even on its lines', () => {
    expect(between('--quiet', '--line')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(PILLAR_IDS)('the name of %s reaches 4.5:1 on the surface and the page', (pillar) => {
    expect(between(pillarInk(pillar), '--surface')).toBeGreaterThanOrEqual(4.5)
    expect(between(pillarInk(pillar), '--page')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(COMPARED_COLOURS)('an outline in %s reaches 3:1 on the surface and the page', (colour) => {
    expect(between(colour, '--surface')).toBeGreaterThanOrEqual(3)
    expect(between(colour, '--page')).toBeGreaterThanOrEqual(3)
  })
})
