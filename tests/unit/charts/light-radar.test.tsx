import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LightRadar } from '@/charts/light-radar'
import { RadarSvg } from '@/charts/radar-svg'
import { SharedRadarGrid } from '@/charts/shared-radar-grid'
import { found, seriesOf, WORDS } from './radar-fixture'

const draw = (values: readonly (number | null)[]) =>
  renderToStaticMarkup(<LightRadar values={values} label="Checkout: Culture 1.00" />)

describe('LightRadar', () => {
  it('draws the outline that the radar of a card draws', () => {
    const card = renderToStaticMarkup(<RadarSvg series={[seriesOf([1, 2.5, 3, 4, 5])]} words={WORDS} compact />)
    const outline = found(card, /<path d="([^"]+)"[^>]*data-outline/g)
    expect(outline).toHaveLength(1)
    expect(found(draw([1, 2.5, 3, 4, 5]), /<path d="([^"]+)" stroke-width="1.75"/g)).toEqual(outline)
  })

  it('breaks at a pillar without a score, which has no dot', () => {
    const [line, dots] = found(draw([1, null, 3, null, 5]), /<path d="([^"]*)"/g)
    expect(line?.match(/M/g)).toHaveLength(1)
    expect(dots?.match(/M/g)).toHaveLength(3)
    expect(draw([null, null, null, null, null])).not.toContain('NaN')
  })

  it('is small enough for hundreds on a page, with its grid drawn once', () => {
    expect(draw([1.1234, 2.1234, 3.1234, 4.1234, 4.9999]).length).toBeLessThan(600)
    const { values } = seriesOf([3, 3, 3, 3, 3])
    const grid = renderToStaticMarkup(<SharedRadarGrid median={values} words={WORDS} />)
    const id = found(grid, /<symbol id="([^"]+)"/g)
    expect(found(draw([1, 1, 1, 1, 1]), /<use href="#([^"]+)"/g)).toEqual(id)
  })

  it('says its figures to those who cannot see it', () => {
    expect(draw([1, 1, 1, 1, 1])).toContain('role="img" aria-label="Checkout: Culture 1.00"')
  })
})
