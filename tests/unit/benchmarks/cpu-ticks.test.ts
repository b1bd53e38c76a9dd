import { expect, it } from 'vitest'
import { cpuTicks } from '../../benchmarks/load/cpu-ticks'
import { processCpu } from '../../benchmarks/load/process-cpu'

it('adds what a process took for itself and what the system took for it', () => {
  const stat = '4711 (node) S 1 2 3 0 -1 4194304 100 0 0 0 250 30 7 8 20 0 11 0 12345 1 2'
  expect(cpuTicks(stat)).toBe(280)
})

it('reads past a name with blanks and parentheses', () => {
  const stat = '4711 (next-server (v16) 1 2) R 1 2 3 0 -1 4194304 100 0 0 0 25 3 7 8 20 0 11 0 12345 1 2'
  expect(cpuTicks(stat)).toBe(28)
})

it('tells of a living process what it has taken so far', () => {
  expect(processCpu(process.pid)).toBeGreaterThan(0)
})
