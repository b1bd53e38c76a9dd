import { describe, expect, it } from 'vitest'
import { roundState } from '@/use-cases/rounds/round-state'

const NOW = new Date('2026-11-23T09:00:00Z')
const BEFORE = new Date(NOW.getTime() - 1)
const AFTER = new Date(NOW.getTime() + 1)

describe('a round', () => {
  it.each([
    ['planned', 'it has not opened', { openedAt: null, closedAt: null, closesAt: AFTER }],
    [
      'planned',
      'nobody has opened it, although its times are over',
      { openedAt: null, closedAt: null, closesAt: BEFORE },
    ],
    ['open', 'it has opened and its close is to come', { openedAt: BEFORE, closedAt: null, closesAt: AFTER }],
    ['closing', 'its close has come', { openedAt: BEFORE, closedAt: null, closesAt: NOW }],
    ['closed', 'it has closed', { openedAt: BEFORE, closedAt: BEFORE, closesAt: BEFORE }],
    ['closed', 'it was closed before its time', { openedAt: BEFORE, closedAt: BEFORE, closesAt: AFTER }],
  ] as const)('is %s when %s', (state, _, round) => {
    expect(roundState(round, NOW)).toBe(state)
  })
})
