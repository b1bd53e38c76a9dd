import { readFileSync } from 'node:fs'
import { cpuTicks } from './cpu-ticks'

/** Linux counts in hundredths of a second, whatever its own clock does (USER_HZ). */
const MILLISECONDS_A_TICK = 10

/** What a process, with all its threads, has spent of the processors so far, in milliseconds. */
export function processCpu(pid: number): number {
  return cpuTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) * MILLISECONDS_A_TICK
}
