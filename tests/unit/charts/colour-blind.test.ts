import { describe, expect, it } from 'vitest'
import { pillarFill, pillarInk } from '@/charts/pillar-colour'
import { COMPARED_COLOURS, seriesStyles } from '@/charts/series-style'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { difference, lab, seen, VISIONS } from './colour-vision'
import { teams } from './radar-fixture'
import { contrast, linearColour, THEMES } from './theme-colours'

/** In CIELAB lightness, 0..100: about four times what can just be told apart side by side. */
const LEVEL_STEP = 10

/** In CIE 1976 units: colours of thin lines that lie less far apart than this do not tell two outlines apart. */
const TOLD_APART = 20

const BACKGROUNDS = ['--surface', '--page']

const EYES = Object.entries(THEMES).flatMap(([name, theme]) => VISIONS.map((vision) => ({ name, theme, vision })))

describe.each(EYES)('in the $name theme, to eyes with $vision', ({ name, theme, vision }) => {
  const colour = (token: string) => seen(linearColour(theme, token), vision)
  const between = (one: string, other: string) => contrast(colour(one), colour(other))

  it('each level is clearly darker or clearly lighter than the one below it, all in one direction', () => {
    const lightness = LEVELS.map((level) => lab(colour(`--level-${level}`))[0])
    const steps = lightness.slice(1).map((one, index) => one - (lightness[index] ?? 0))
    for (const step of steps) expect(name === 'light' ? -step : step).toBeGreaterThanOrEqual(LEVEL_STEP)
  })

  it.each(LEVELS)('the numeral of level %d reaches 4.5:1', (level) => {
    expect(between(`--on-level-${level}`, `--level-${level}`)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(PILLAR_IDS)('the words and lines of %s reach 4.5:1', (pillar) => {
    for (const background of BACKGROUNDS) {
      expect(between(pillarInk(pillar), background)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each([...COMPARED_COLOURS, 'var(--accent)', 'var(--quiet)'])('an outline in %s reaches 3:1', (outline) => {
    for (const background of BACKGROUNDS) expect(between(outline, background)).toBeGreaterThanOrEqual(3)
  })

  it('outlines that look alike have another dash and another marker', () => {
    const styles = seriesStyles(teams(6))
    for (const [index, one] of styles.entries()) {
      for (const other of styles.slice(index + 1)) {
        if (difference(colour(one.colour), colour(other.colour)) >= TOLD_APART) continue
        expect([one.dash, one.marker], `${one.colour} and ${other.colour}`).not.toContain(other.dash)
        expect([one.dash, one.marker], `${one.colour} and ${other.colour}`).not.toContain(other.marker)
      }
    }
  })

  it('no two pillars have the same colour, and where an area is faint its rim is not', () => {
    for (const [index, one] of PILLAR_IDS.entries()) {
      for (const other of PILLAR_IDS.slice(index + 1)) {
        expect(difference(colour(pillarFill(one)), colour(pillarFill(other))), `${one}, ${other}`).toBeGreaterThan(10)
      }
      const reached = [pillarFill(one), pillarInk(one)].map((ink) => between(ink, '--surface'))
      expect(Math.max(...reached), one).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the simulation', () => {
  const grey = linearColour(THEMES.light, '#808080')

  it.each(VISIONS)('leaves grey as it is with %s', (vision) => {
    expect(difference(grey, seen(grey, vision))).toBeLessThan(1)
  })

  it('finds red and green of one lightness nearly alike for those who confuse them, and for nobody else', () => {
    const [red, green] = [linearColour(THEMES.light, '#c05a3c'), linearColour(THEMES.light, '#5f8a2a')]
    const apart = (vision: (typeof VISIONS)[number]) => difference(seen(red, vision), seen(green, vision))
    expect(apart('normal')).toBeGreaterThan(60)
    expect(Math.min(apart('deuteranopia'), apart('protanopia'))).toBeLessThan(30)
  })
})
