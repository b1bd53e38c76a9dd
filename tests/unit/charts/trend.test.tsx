import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Trend } from '@/charts/trend'
import type { TrendSeries, TrendWords } from '@/charts/trend-points'
import { byPillar } from '@/scoring/by-pillar'
import { found, seriesOf } from './radar-fixture'

const WORDS: TrendWords = {
  title: 'Scores over time',
  legend: ['How to read it'],
  pillars: byPillar((id) => `name-of-${id}`),
  noScore: 'no score',
  changed: 'other questions',
  showTable: 'Show as a table',
  tableCaption: 'Scores by assessment',
  assessmentColumn: 'Assessment',
  notes: 'Notes',
}

const SERIES: TrendSeries = {
  ranges: 'interval',
  points: [
    {
      id: 'a',
      label: 'Q1',
      short: 'I',
      values: seriesOf([1, 2, null, null, 5]).values,
      remarks: byPillar((id) => (id === 'lean' ? 'withheld' : null)),
    },
    {
      id: 'b',
      label: 'Q2',
      short: 'II',
      values: seriesOf([1.5, null, null, 3, 4]).values,
      ranges: byPillar((id) => (id === 'culture' ? { low: 1.1, high: 1.9 } : null)),
      flag: { number: 1, texts: ['Reorganised', 'New tool'] },
    },
    {
      id: 'c',
      label: 'Q3',
      href: '/c',
      short: 'III',
      values: seriesOf([2.25, 2, null, 3.5, 3]).values,
      remarks: byPillar(() => 'within noise'),
      joint: {
        from: 'b',
        label: 'Another version',
        pillars: byPillar((id) =>
          id === 'culture'
            ? { before: 1.25, after: 1.75, text: 'over 2: 1.25 → 1.75' }
            : { before: null, after: null, text: 'not comparable' },
        ),
      },
    },
  ],
}

const html = renderToStaticMarkup(<Trend series={SERIES} words={WORDS} />)
const panels = html.split('role="img"').slice(1)
const rows = found(html, /<tr[^>]*>(<th scope="row".*?)<\/tr>/g)

describe('Trend', () => {
  it('has a panel for each pillar in CALMS order, with its last score in numbers', () => {
    expect(found(html, /aria-label="(name-of-[a-z]+):/g)).toEqual(Object.values(WORDS.pillars))
    expect(panels[0]).toContain('>2.25</text>')
    expect(panels[3]).toContain('>3.50</text>')
  })

  it('tells each panel in words, with why there is no score and where the questions changed', () => {
    expect(html).toContain('aria-label="name-of-automation: Q1 2.00, Q2 no score, other questions, Q3 2.00"')
    expect(html).toContain('aria-label="name-of-lean: Q1 withheld, Q2 no score, other questions, Q3 within noise"')
  })

  it('breaks a line where a pillar has no score, and draws no point there', () => {
    expect(found(panels[1] ?? '', /<(circle)/g)).toHaveLength(2)
    expect(panels[1]).not.toMatch(/ d="M[\d. ]+L[\d. ]+L?[^"]*" fill="none"/)
  })

  it('has a word in the panel of a pillar without any score', () => {
    expect(panels[2]?.split('</svg>')[0]).toContain('>no score</text>')
    expect(panels[2]?.split('</svg>')[0]).not.toContain('<circle')
  })

  it('draws an interval only where there is one', () => {
    expect(found(html, /(data-whisker)/g)).toHaveLength(1)
  })

  it('draws a break in every panel, and a dashed joint with two open markers where there is a pair', () => {
    expect(panels.map((panel) => found(panel, /(data-break)/g).length)).toEqual([1, 1, 1, 1, 1])
    expect(panels.map((panel) => found(panel, /(data-joint)/g).length)).toEqual([1, 0, 0, 0, 0])
    const joint = panels[0]?.split('data-joint')[1]?.split('</g>')[0] ?? ''
    expect(joint).toContain('stroke-dasharray')
    expect(found(joint, /<(circle)/g)).toHaveLength(2)
    expect(panels[0]?.split('data-joint')[0]).toMatch(/<g fill="none"/)
  })

  it('has the same figures in its table, and a row for the break between', () => {
    expect(rows.map((row) => found(row, /<td[^>]*>([^<]*)/g).map((cell) => cell.trim()))).toEqual([
      ['1.00', '2.00', 'withheld', 'no score', '5.00', ''],
      ['1.50', 'no score', 'no score', '3.00', '4.00', '1: Reorganised; New tool'],
      ['over 2: 1.25 → 1.75', 'not comparable', 'not comparable', 'not comparable', 'not comparable', ''],
      ['2.25', '2.00', 'within noise', '3.50', '3.00', ''],
    ])
    expect(rows[1]).toContain('(1.10–1.90)')
    expect(rows[2]).toContain('Another version')
    expect(rows[3]).toContain('>within noise</span>')
    expect(rows[3]).toContain('<a href="/c"')
  })

  it('flags a note with its number in every panel and lists it below', () => {
    expect(panels.map((panel) => found(panel, /data-flag="">.*?>(\d+)<\/text>/g))).toEqual([
      ['1'],
      ['1'],
      ['1'],
      ['1'],
      ['1'],
    ])
    expect(html.split('<dl')[1]?.split('</dl>')[0]).toMatch(/>1<\/span>.*Q2:<\/span> Reorganised; New tool/)
  })

  it('has no column and no list for notes where there is none', () => {
    const plain = { ...SERIES, points: SERIES.points.map((point) => ({ ...point, flag: null })) }
    expect(renderToStaticMarkup(<Trend series={plain} words={WORDS} />)).not.toContain('Notes')
  })

  it('stands for a single assessment', () => {
    const one = { ...SERIES, points: SERIES.points.slice(0, 1) }
    expect(found(renderToStaticMarkup(<Trend series={one} words={WORDS} />), />(I)<\/text>/g)).toHaveLength(5)
  })
})
