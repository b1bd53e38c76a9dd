import { expect, it } from 'vitest'
import { benchOptions } from '../../benchmarks/bench-options'

const ALL = ['one', 'two', 'three'].map((name) => ({ name, run: async () => [] }))

it('runs all workloads in the short form, and keeps no record, unless told otherwise', () => {
  expect(benchOptions([], ALL)).toEqual({ workloads: ALL, isFull: false, isRecorded: false })
  expect(benchOptions(['--full', '--record'], ALL)).toMatchObject({ isFull: true, isRecorded: true })
})

it('runs those that are named, in their own order', () => {
  const { workloads } = benchOptions(['--only=three,one'], ALL)
  expect(workloads.map(({ name }) => name)).toEqual(['one', 'three'])
})

it('says which workloads there are if one is unknown', () => {
  expect(() => benchOptions(['--only=four'], ALL)).toThrow('There is no workload four, only: one, two, three')
})
