import { isReached } from './is-reached'
import type { Reach, Row } from './workload'

const HEAD = ['Workload', 'Figure', 'Baseline', 'Its figure', 'Ratio', 'Reach', '', 'Server CPU, ms', 'Client CPU, ms']

/** The results as a Markdown table. */
export function resultsTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.workload + (row.note === undefined ? '' : ` (${row.note})`),
    `${figure(row.figure)} ${row.unit}`,
    row.baseline,
    figure(row.baselineFigure),
    row.ratio === null ? '' : `${row.ratio.toFixed(2)} ×`,
    row.reach === null ? '' : reachText(row.reach),
    row.reach === null ? '' : verdict(isReached(row.ratio, row.reach)),
    row.cpu === undefined ? '' : `${figure(row.cpu.server)} : ${figure(row.cpu.baseline)}`,
    row.cpu?.client === undefined ? '' : figure(row.cpu.client),
  ])
  const rule = HEAD.map((_, column) => ([1, 3, 4].includes(column) ? '---:' : '---'))
  return [HEAD, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function verdict(reached: boolean | null): string {
  if (reached === null) return ''
  return reached ? 'reached' : 'missed'
}

function reachText(reach: Reach): string {
  if ('asked' in reach) return reach.asked
  return 'atLeast' in reach ? `≥ ${reach.atLeast} ×` : `≤ ${reach.atMost} ×`
}

/** With three digits that say something, or all before the point. */
function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toPrecision(3)
}
