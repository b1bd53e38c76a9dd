import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LARGE_RADAR } from '@/charts/radar-layout'
import { RadarSvg } from '@/charts/radar-svg'
import { SmallRadar } from '@/charts/small-radar'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { found, seriesOf, teams, WORDS } from './radar-fixture'

const svg = (...series: Parameters<typeof RadarSvg>[0]['series']) =>
  renderToStaticMarkup(<RadarSvg series={series} words={WORDS} />)

const MARKER = /<path[^>]*transform="translate\(([^)]+)\)[^>]*data-marker/g
const OUTLINE = /<path d="([^"]*)"[^>]*data-outline/g

describe('RadarSvg', () => {
  it('is an image with a title and a description', () => {
    const html = svg(seriesOf([1, 2, 3, 4, 5]))
    const [labels = ''] = found(html, /role="img" aria-labelledby="([^"]+)"/g)
    const [title, description] = labels.split(' ')
    expect(html).toContain(`<title id="${title}">${WORDS.title}</title>`)
    expect(html).toContain(`<desc id="${description}">${WORDS.description}</desc>`)
  })

  it('names every pillar in CALMS order, and the levels at their numerals', () => {
    const html = svg(seriesOf([1, 2, 3, 4, 5]))
    expect(found(html, />(name-of-[a-z]+)</g)).toEqual(PILLAR_IDS.map((id) => WORDS.pillars[id]))
    expect(found(html, /<title>([^<]+)<\/title>/g)).toEqual(WORDS.levels)
  })

  it('draws a point for each score', () => {
    expect(found(svg(seriesOf([5, 5, 5, 5, 5])), MARKER)[0]).toBe('210 42')
    expect(found(svg(seriesOf([1, 2, 3, 4, 5])), MARKER)).toHaveLength(5)
  })

  it('never draws a missing score as zero: it has no point, no line, and a word', () => {
    const html = svg(seriesOf([3, null, 4, 2, 5]))
    const points = found(html, MARKER)
    const [outline = ''] = found(html, OUTLINE)
    expect(points).toHaveLength(4)
    expect(points).not.toContain(`${LARGE_RADAR.cx} ${LARGE_RADAR.cy}`)
    expect(outline).not.toContain(`${LARGE_RADAR.cx} ${LARGE_RADAR.cy}`)
    expect(outline).not.toContain('Z')
    expect(found(html, />(withheld)</g)).toHaveLength(1)
  })

  it('gives every outline its own dash and its own marker', () => {
    const html = svg(...teams(6))
    const dashes = found(html, /stroke-dasharray="([^"]+)"[^>]*data-outline/g)
    expect(dashes).toHaveLength(6)
    expect(new Set(dashes).size).toBe(6)
    expect(new Set(found(html, /data-marker="([a-z]+)"/g)).size).toBe(6)
  })

  it('shows six outlines and refuses a seventh', () => {
    expect(found(svg(...teams(6)), OUTLINE)).toHaveLength(6)
    expect(() => svg(...teams(7))).toThrow(new RangeError('A radar shows at most 6 outlines, not 7'))
  })

  it('fills the spread, never an outline', () => {
    const html = svg(seriesOf([3, 3, 3, 3, 3], { band: byPillar(() => ({ low: 2, high: 4 })) }))
    expect(found(html, /(<path[^>]*data-band)/g)).toHaveLength(1)
    expect(found(html, /<path[^>]*fill="([^"]+)"[^>]*data-outline/g)).toEqual(['none'])
  })

  it('keeps every name within the drawing', () => {
    const html = svg(seriesOf([1, 2, 3, 4, null]))
    const places = [...html.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)]
    expect(places.length).toBeGreaterThan(9)
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(LARGE_RADAR.width)
      expect(Number(y)).toBeGreaterThan(10)
      expect(Number(y)).toBeLessThan(LARGE_RADAR.height)
    }
  })
})

describe('SmallRadar', () => {
  const html = renderToStaticMarkup(<SmallRadar values={seriesOf([3.456, 2, null, 4, 1]).values} words={WORDS} />)

  it('has initials in place of names', () => {
    expect(found(html, /<text[^>]*>([^<]+)<\/text>/g)).toEqual(PILLAR_IDS.map((id) => `&lt;${id.charAt(0)}&gt;`))
  })

  it('tells its five figures', () => {
    expect(html).toContain(
      'name-of-culture 3.46, name-of-automation 2.00, name-of-lean withheld, name-of-measurement 4.00, ' +
        'name-of-sharing 1.00</desc>',
    )
  })
})
