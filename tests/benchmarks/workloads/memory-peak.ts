import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Begins to watch how much memory a process holds.
 * @returns tells how much more than at first it has held at its peak, in bytes
 * @see proc_pid_clear_refs(5): 5 sets the peak back to what is held now
 */
export function memoryPeak(pid: number): () => number {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = held(pid, 'VmRSS')
  return () => Math.max(0, held(pid, 'VmHWM') - before)
}

function held(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1_024
}
