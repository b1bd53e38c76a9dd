import { type Comparison, isDifferent } from '../../src/database/moving/comparison'

/** How much of a checksum is shown. */
const SHOWN = 16

/** A line a table, for whoever reads it: rows and checksum on either side. */
export function compared(comparisons: readonly Comparison[]): string {
  const width = Math.max(...comparisons.map(({ table }) => table.length))
  const lines = comparisons.map((comparison) => {
    const { table, from, to } = comparison
    const sides = [from, to].map(({ rows, checksum }) => `${String(rows).padStart(8)} ${checksum.slice(0, SHOWN)}`)
    return `${table.padEnd(width)} ${sides.join('  ')}  ${isDifferent(comparison) ? 'DIFFERENT' : 'equal'}`
  })
  const head = `${'table'.padEnd(width)} ${['--from', '--to'].map((side) => `    rows ${side.padEnd(SHOWN)}`).join('  ')}`
  return [head, ...lines].join('\n')
}
