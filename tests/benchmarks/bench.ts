/**
 * `npm run bench`: the workloads that matter beside baselines in the same run, as ratios. See docs/benchmarks.md.
 * Nothing passes or fails by its time; what answers wrongly ends it.
 */
import { build, isBuilt } from '../../scripts/starting/build'
import { withBench } from './bench-context'
import { benchOptions } from './bench-options'
import { machine } from './machine'
import { resultsText, saveResults } from './save-results'
import { timed } from './timed'
import type { Row } from './workload'
import { WORKLOADS } from './workloads/all-workloads'

const { workloads, isFull, isRecorded } = benchOptions(process.argv.slice(2), WORKLOADS)
if (!isBuilt() && (await build()) !== 0) throw new Error('The app could not be built.')

const results = await withBench(isFull, async (bench) => {
  const rows: Row[] = []
  const on = machine()
  for (const { name, run } of workloads) {
    try {
      rows.push(...(await timed(name, () => run(bench))))
    } catch (cause) {
      throw new Error(`The workload ${name} failed.`, { cause })
    }
  }
  return { machine: on, length: bench.length, rows }
})
saveResults(results, isRecorded)
console.log(resultsText(results))
