/**
 * `npm run bench`: the workloads that matter beside baselines in the same run, as ratios. See docs/benchmarks.md.
 * Nothing passes or fails by its time; what answers wrongly ends it.
 */
import { build, isBuilt } from '../../scripts/starting/build'
import { withBench } from './bench-context'
import { benchOptions } from './bench-options'
import { resultsTable } from './results-table'
import type { Row } from './workload'
import { WORKLOADS } from './workloads/all-workloads'

const { workloads, isFull } = benchOptions(process.argv.slice(2), WORKLOADS)
if (!isBuilt() && (await build()) !== 0) throw new Error('The app could not be built.')

const rows = await withBench(isFull, async (bench) => {
  const all: Row[] = []
  for (const { name, run } of workloads) {
    const start = performance.now()
    all.push(
      ...(await run(bench).catch((cause) => {
        throw new Error(`The workload ${name} failed.`, { cause })
      })),
    )
    // Told apart from the results, which may be led to a file.
    console.error(`${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  }
  return all
})
console.log(resultsTable(rows))
