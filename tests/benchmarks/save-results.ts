import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/root'
import { type Machine, machineText } from './machine'
import { resultsTable } from './results-table'
import type { Length, Row } from './workload'

export type Results = { machine: Machine; length: Length; rows: readonly Row[] }

/** The results as a section of Markdown. */
export function resultsText({ machine, length, rows }: Results): string {
  const { windows, seconds } = length
  const form = `${windows} windows of about ${seconds} s`
  return `### ${machine.date.slice(0, 10)}, ${machine.commit}\n\n${machineText(machine)}; ${form}.\n\n${resultsTable(rows)}\n`
}

/** Keeps results as JSON for programs and, if they are to be recorded, at the end of docs/benchmarks.md. */
export function saveResults(results: Results, isRecorded: boolean): void {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(results, null, 2)}\n`)
  if (isRecorded) appendFileSync(join(root, 'docs/benchmarks.md'), `\n${resultsText(results)}`)
}
