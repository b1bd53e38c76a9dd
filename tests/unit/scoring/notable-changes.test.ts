import { describe, expect, it } from 'vitest'
import { notableChanges } from '@/scoring/notable-changes'
import type { PillarChange } from '@/scoring/pillar-change'

const change = (p: number | null): PillarChange => ({
  difference: 0.5,
  verdict: p === null ? 'too-few' : p <= 0.05 ? 'risen' : 'within-noise',
  p,
  t: null,
  df: null,
})
const changes = (...ps: readonly (number | null)[]) => ps.map((p, key) => ({ key, change: change(p) }))
const keys = (result: ReturnType<typeof notableChanges<number>>) => result.listed.map(({ key }) => key)

describe('notableChanges', () => {
  it('lists what survives and counts what passed only alone', () => {
    const noise = Array.from({ length: 17 }, (_, index) => 0.1 + index / 20)
    const result = notableChanges(changes(0.04, ...noise, 0.0005, 0.003))
    expect(keys(result)).toEqual([18, 19])
    expect(result.passedAlone).toBe(1)
    expect(result.tests).toBe(20)
    expect(result.expectedByLuck).toBeCloseTo(1, 12)
  })

  it('finds nothing where p values are spread as luck spreads them', () => {
    const result = notableChanges(changes(...Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000)))
    expect(result.listed).toEqual([])
    expect(result.passedAlone).toBe(50)
    expect(result.expectedByLuck).toBeCloseTo(50, 12)
  })

  it('never lists a change that is within noise by itself', () => {
    const result = notableChanges(changes(0.001, 0.002, 0.003, 0.07))
    expect(keys(result)).toEqual([0, 1, 2])
    expect(result.passedAlone).toBe(0)
  })

  it('does not count as tests what could not be tested', () => {
    const result = notableChanges([...changes(0.04, null), { key: 9, change: null }])
    expect(keys(result)).toEqual([0])
    expect(result.tests).toBe(1)
    expect(result.expectedByLuck).toBe(0.05)
  })

  it('is empty for a first round', () => {
    expect(notableChanges([])).toEqual({ listed: [], passedAlone: 0, expectedByLuck: 0, tests: 0 })
  })
})
