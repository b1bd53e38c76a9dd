import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Radar } from '@/charts/radar'
import type { RadarSeries } from '@/charts/radar-series'
import { RadarTooltip } from '@/charts/radar-tooltip'
import { seriesStyles } from '@/charts/series-style'
import { byPillar } from '@/scoring/by-pillar'
import { found, seriesOf, teams, WORDS } from './radar-fixture'

const figure = (...series: readonly RadarSeries[]) => renderToStaticMarkup(<Radar series={series} words={WORDS} />)
const CELL = /<td[^>]*>(.*?)<\/td>/g

describe('Radar', () => {
  it('is complete as the server sends it', () => {
    const html = figure(seriesOf([1, 2, 3, 4, 5]))
    expect(html).toContain('role="img"')
    expect(html).toContain(`${WORDS.showTable}</summary>`)
    expect(html).toContain(`${WORDS.tableCaption}</caption>`)
  })

  it('has the same figures in its table, a word where there is none', () => {
    expect(found(figure(seriesOf([1, 2.345, null, 3.4, 5])), CELL)).toEqual([
      '1.00',
      '2.35',
      'withheld',
      '3.40',
      '5.00',
    ])
  })

  it('heads each row with its pillar and each column with its outline', () => {
    const html = figure(seriesOf([1, 2, 3, 4, 5]), ...teams(2))
    expect(found(html, /<th scope="col"[^>]*>(.*?)<\/th>/g)).toEqual(['Pillar', 'Spring', 'Team 0', 'Team 1'])
    expect(found(html, /<th scope="row"[^>]*>(.*?)<\/th>/g)).toEqual(Object.values(WORDS.pillars))
  })

  it('says nothing of how many answered where there is no score: it may be withheld', () => {
    const html = figure(seriesOf([1, null, 3, 4, 5], { n: { ...byPillar(() => 7), automation: 0 } }))
    expect(found(html, CELL).slice(0, 4)).toEqual(['1.00', '7', 'withheld', ''])
  })

  it('says how many answered, and the spread that the chart shows', () => {
    const html = figure(
      seriesOf([1, 2, 3, 4, 5], { n: byPillar(() => 7), band: byPillar(() => ({ low: 1, high: 4.5 })) }),
    )
    expect(found(html, /<th scope="col"[^>]*>(.*?)<\/th>/g)).toEqual(['Pillar', 'Spring', 'Answers'])
    expect(found(html, />(7)<\/td>/g)).toHaveLength(5)
    expect(found(html, /\((1\.00–4\.50)\)/g)).toHaveLength(5)
  })

  it('has a legend for more than one outline', () => {
    expect(figure(seriesOf([1, 2, 3, 4, 5]))).not.toContain('<li>')
    expect(found(figure(...teams(3)), /<li>.*?>(Team \d)<.*?<\/li>/g)).toEqual(['Team 0', 'Team 1', 'Team 2'])
  })

  it('refuses a seventh outline', () => {
    expect(() => figure(...teams(7))).toThrow('at most 6')
  })
})

describe('RadarTooltip', () => {
  const tooltip = (series: RadarSeries) => {
    const [style] = seriesStyles([series])
    return style && renderToStaticMarkup(<RadarTooltip pillar="lean" drawn={[{ series, style }]} words={WORDS} />)
  }

  it('tells the value and the nearest level', () => {
    expect(tooltip(seriesOf([1, 1, 3.5, 1, 1]))).toMatch(/3\.50.*Measured/)
  })

  it('tells the level that a foundation caps, where it is given', () => {
    const capped = seriesOf([1, 1, 4.6, 1, 1], { levels: byPillar(() => 3) })
    expect(tooltip(capped)).toMatch(/4\.60.*Defined/)
  })

  it('has a word for a missing score and no level', () => {
    const html = tooltip(seriesOf([1, 1, null, 1, 1]))
    expect(html).toContain('withheld')
    expect(html).not.toMatch(/\d\.\d\d|Initial/)
  })
})
