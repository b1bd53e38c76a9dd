import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LevelCell } from '@/charts/level-cell'
import { LevelRail } from '@/charts/level-rail'
import { barHeights, railX } from '@/charts/level-rail-geometry'
import { found, LEVEL_NAMES } from './radar-fixture'

const WORDS = { noScore: 'withheld', levelNames: LEVEL_NAMES }
const cell = (value: number | null) => renderToStaticMarkup(<LevelCell value={value} words={WORDS} />)

describe('LevelCell', () => {
  it('has one decimal on the colour of the nearest level, a half going up', () => {
    expect(cell(2.5)).toMatch(/--level-3\).*--on-level-3\).*>2\.5</)
    expect(cell(2.44)).toMatch(/--level-2\).*>2\.4</)
    expect(cell(2.5)).toContain('Defined')
  })

  it('has a hatch and a word, and no number, without a score', () => {
    expect(cell(null)).toContain('repeating-linear-gradient')
    expect(cell(null)).toMatch(/>withheld</)
    expect(cell(null)).not.toContain('--level-')
  })
})

describe('LevelRail', () => {
  it('shows the level with its numeral and tells its name', () => {
    const html = renderToStaticMarkup(<LevelRail level={4} words={WORDS} />)
    expect(html).toContain('aria-label="4 Measured"')
    expect(html).toContain('>4</text>')
  })

  it('shows and tells how the answers spread', () => {
    const html = renderToStaticMarkup(<LevelRail level={3.25} counts={[1, 0, 2, 4, 1]} words={WORDS} />)
    expect(html).toContain('3.3 Defined (Initial 1, Managed 0, Defined 2, Measured 4, Optimizing 1)')
    expect(found(html, /data-bar="(\d)"/g)).toEqual(['1', '3', '4', '5'])
  })

  it('has a hatch and a word, and no rail, without a level', () => {
    const html = renderToStaticMarkup(<LevelRail level={null} words={WORDS} />)
    expect(html).toContain('repeating-linear-gradient')
    expect(html).toMatch(/>withheld</)
    expect(html).not.toContain('<svg')
  })

  it('refuses a level that does not exist', () => {
    expect(() => railX(0)).toThrow(RangeError)
  })
})

describe('barHeights', () => {
  it('compares with the highest count, and shows a single answer among many', () => {
    expect(barHeights([0, 13, 26, 0, 1])).toEqual([0, 13, 26, 0, 3])
    expect(barHeights([0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0])
  })
})
