import type { Figures } from './lighthouse-of'
import { median } from './medians'

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
const whole = (milliseconds: number) => `${Math.round(milliseconds)} ms`

const COLUMNS: readonly [name: string, reach: string, cell: (figures: Figures) => number | string][] = [
  ['performance', '≥ 98', ({ performance }) => performance],
  ['accessibility', '100', ({ accessibility }) => accessibility],
  ['best practices', '100', ({ bestPractices }) => bestPractices],
  ['first paint', '', ({ fcp }) => seconds(fcp)],
  ['largest paint', '', ({ lcp }) => seconds(lcp)],
  ['blocking time', '', ({ tbt }) => whole(tbt)],
  ['layout shift', '0.00', ({ cls }) => cls.toFixed(3)],
  ['processor', '', ({ processor }) => Math.round(processor)],
]

/** What Lighthouse says of each page, beside what is to be reached, in Markdown. */
export function figuresTable(pages: Readonly<Record<string, Figures>>, runs: number): string {
  const heads = [`Median of ${runs}`, ...COLUMNS.map(([name]) => name)]
  const rows = Object.entries(pages).map(([page, figures]) => [page, ...COLUMNS.map(([, , cell]) => cell(figures))])
  return table(heads, [...rows, ['reach', ...COLUMNS.map(([, reach]) => reach)]])
}

/** From a tap on an answer to the next paint, in Markdown. */
export function ticksTable(ticks: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(ticks).map(([page, delays]) => [
    page,
    delays.length,
    whole(median(delays)),
    whole(Math.max(...delays)),
  ])
  return table(['Tick to paint', 'ticks', 'median', 'worst'], [...rows, ['reach', '', '≤ 50 ms', '≤ 50 ms']])
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
