import { expect, it } from 'vitest'
import { isReached } from '../../benchmarks/is-reached'
import { resultsTable } from '../../benchmarks/results-table'
import type { Row } from '../../benchmarks/workload'

const ROW: Row = {
  workload: 'Submit',
  baseline: 'empty handler',
  unit: 'requests/s',
  figure: 1234.5,
  baselineFigure: 2469,
  ratio: 0.5,
  reach: { atLeast: 0.8 },
  cpu: { server: 1.234, baseline: 0.5, client: 0.0123 },
}

it('says of each workload how it stands beside its baseline', () => {
  const [head, rule, line] = resultsTable([ROW]).split('\n')
  expect(head?.split('|')).toHaveLength(11)
  expect(rule?.split('|')).toHaveLength(11)
  expect(line).toBe(
    '| Submit | 1,235 requests/s | empty handler | 2,469 | 0.50 × | ≥ 0.8 × | missed | 1.23 : 0.500 | 0.0123 |',
  )
})

it('leaves out what a workload does not have', () => {
  const { cpu, ...bare } = ROW
  expect(resultsTable([{ ...bare, reach: null, note: 'told' }]).split('\n')[2]).toBe(
    '| Submit (told) | 1,235 requests/s | empty handler | 2,469 | 0.50 × |  |  |  |  |',
  )
})

it('takes what is exactly reached for reached', () => {
  expect([isReached(0.8, { atLeast: 0.8 }), isReached(1.5, { atMost: 1.5 })]).toEqual([true, true])
  expect([isReached(0.79, { atLeast: 0.8 }), isReached(1.51, { atMost: 1.5 })]).toEqual([false, false])
})

it('does not judge what a ratio does not say', () => {
  expect(isReached(1, { asked: 'memory flat' })).toBeNull()
})
