import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Trend } from '@/charts/trend'
import type { TrendPoint, TrendWords } from '@/charts/trend-points'
import { byPillar } from '@/scoring/by-pillar'
import { found, seriesOf } from './radar-fixture'

const WORDS: TrendWords = {
  title: 'Scores over time',
  pillars: byPillar((id) => `name-of-${id}`),
  noScore: 'withheld',
  showTable: 'Show as a table',
  tableCaption: 'Scores by assessment',
  assessmentColumn: 'Assessment',
}

const ASSESSMENTS: readonly TrendPoint[] = [
  { id: 'a', label: 'Q1', short: 'I', values: seriesOf([1, 2, null, null, 5]).values },
  {
    id: 'b',
    label: 'Q2',
    short: 'II',
    values: seriesOf([1.5, null, null, 3, 4]).values,
    intervals: byPillar((id) => (id === 'culture' ? { low: 1.1, high: 1.9 } : null)),
  },
  { id: 'c', label: 'Q3', short: 'III', values: seriesOf([2.25, 2, null, 3.5, 3]).values },
]

const html = renderToStaticMarkup(<Trend assessments={ASSESSMENTS} words={WORDS} />)
const panels = html.split('role="img"').slice(1)

describe('Trend', () => {
  it('has a panel for each pillar in CALMS order, with its last score in numbers', () => {
    expect(found(html, /aria-label="(name-of-[a-z]+):/g)).toEqual(Object.values(WORDS.pillars))
    expect(panels[0]).toContain('>2.25</text>')
    expect(panels[3]).toContain('>3.50</text>')
  })

  it('tells each panel in words', () => {
    expect(html).toContain('aria-label="name-of-automation: Q1 2.00, Q2 withheld, Q3 2.00"')
  })

  it('breaks a line where a pillar has no score, and draws no point there', () => {
    expect(found(panels[1] ?? '', /<(circle)/g)).toHaveLength(2)
    expect(panels[1]).not.toMatch(/ d="M[^"]*L/)
  })

  it('has a word in the panel of a pillar without any score', () => {
    expect(panels[2]?.split('</svg>')[0]).toContain('>withheld</text>')
    expect(panels[2]?.split('</svg>')[0]).not.toContain('<circle')
  })

  it('draws an interval only where there is one', () => {
    expect(found(html, /(data-whisker)/g)).toHaveLength(1)
  })

  it('has the same figures in its table', () => {
    const rows = found(html, /<tr>(<th scope="row".*?)<\/tr>/g)
    expect(rows.map((row) => found(row, /<td[^>]*>([^<]*)/g).map((cell) => cell.trim()))).toEqual([
      ['1.00', '2.00', 'withheld', 'withheld', '5.00'],
      ['1.50', 'withheld', 'withheld', '3.00', '4.00'],
      ['2.25', '2.00', 'withheld', '3.50', '3.00'],
    ])
    expect(rows[1]).toContain('(1.10–1.90)')
  })

  it('stands for a single assessment', () => {
    const one = renderToStaticMarkup(<Trend assessments={ASSESSMENTS.slice(0, 1)} words={WORDS} />)
    expect(found(one, />(I)<\/text>/g)).toHaveLength(5)
  })
})
