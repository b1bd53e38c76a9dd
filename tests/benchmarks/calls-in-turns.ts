import { median } from '../support/load/median'
import type { Length } from './workload'

/** Milliseconds a call: the medians, and the median of the ratios of windows that stood side by side. */
export type Compared = { taken: number; baseline: number; ratio: number }

/** How long a call takes in this process beside its baseline, window by window in turn. */
export function callsInTurns(run: () => unknown, baseline: () => unknown, { windows, seconds }: Length): Compared {
  const both = [run, baseline].map((call) => ({ call, count: countFor(call, seconds / 2), taken: [] as number[] }))
  for (let window = 0; window < windows; window++) {
    for (const { call, count, taken } of both) taken.push(milliseconds(call, count) / count)
  }
  const [first = [], second = []] = both.map(({ taken }) => taken)
  const ratios = first.map((taken, window) => taken / (second[window] ?? taken))
  return { taken: median(first), baseline: median(second), ratio: median(ratios) }
}

/** As many calls as fit into some seconds, found out by doubling; so it is warm afterwards. */
function countFor(call: () => unknown, seconds: number): number {
  for (let count = 1; ; count *= 2) {
    const taken = milliseconds(call, count)
    if (taken > seconds * 250) return Math.max(1, Math.round((count / taken) * seconds * 1_000))
  }
}

/** What the calls gave; kept, so that no engine leaves out a call whose result nobody reads. */
let last: unknown

function milliseconds(call: () => unknown, count: number): number {
  const start = performance.now()
  for (let time = 0; time < count; time++) last = call()
  if (last === undefined) throw new Error('A measured call gave nothing.')
  return performance.now() - start
}
