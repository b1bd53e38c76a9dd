import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { sharedPractices } from '@/scoring/shared-practices'

const practice = (id: string, weight = 1, foundation = false) => ({ id, weight, foundation })

describe('sharedPractices', () => {
  it('keeps what both asked, as the later one weighs it', () => {
    const before: readonly AskedPillar[] = [{ id: 'culture', practices: [practice('a'), practice('b')] }]
    const after: readonly AskedPillar[] = [{ id: 'culture', practices: [practice('b', 2, true), practice('c')] }]
    expect(sharedPractices(before, after)).toEqual([{ id: 'culture', practices: [practice('b', 2, true)] }])
  })

  it('keeps a pillar that shares nothing, without practices', () => {
    const after: readonly AskedPillar[] = [{ id: 'lean', practices: [practice('c')] }]
    expect(sharedPractices([], after)).toEqual([{ id: 'lean', practices: [] }])
  })
})
