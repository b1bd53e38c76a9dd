import { parseArgs } from 'node:util'
import type { Workload } from './workload'

export type BenchOptions = { workloads: readonly Workload[]; isFull: boolean; isRecorded: boolean }

/**
 * What `npm run bench -- …` asks for.
 * @throws Error if an option or a workload is unknown
 */
export function benchOptions(args: readonly string[], all: readonly Workload[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { full: { type: 'boolean' }, record: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  })
  const only = values.only?.flatMap((names) => names.split(','))
  const unknown = only?.find((name) => !all.some((workload) => workload.name === name))
  if (unknown !== undefined) {
    throw new Error(`There is no workload ${unknown}, only: ${all.map(({ name }) => name).join(', ')}`)
  }
  return {
    workloads: only === undefined ? all : all.filter(({ name }) => only.includes(name)),
    isFull: values.full ?? false,
    isRecorded: values.record ?? false,
  }
}
