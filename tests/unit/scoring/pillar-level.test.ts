import { describe, expect, it } from 'vitest'
import { pillarLevel } from '@/scoring/pillar-level'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { pillar } from './worked-example'

const levelOf = (...responses: readonly Answers[]) => pillarLevel(tallyOf(responses, [pillar]), pillar)

describe('pillarLevel', () => {
  it('rounds an exact half up', () => {
    expect(levelOf({ a: 3, b: 3, c: 4, d: 4 })).toMatchObject({ level: 4, uncapped: 4 })
  })

  it('is held one above its foundation', () => {
    expect(levelOf({ a: 2, b: 4, c: 5, d: 5, e: 5 })).toEqual({ level: 3, uncapped: 4, heldBackBy: ['a'] })
  })

  it('is not held by a foundation one below the score', () => {
    expect(levelOf({ a: 3, b: 4, c: 5, d: 5, e: 5 })).toEqual({ level: 4, uncapped: 4, heldBackBy: [] })
  })

  it('names the lower one of two foundations that would both hold it', () => {
    expect(levelOf({ a: 2, b: 1, c: 5, d: 5, e: 5 })).toEqual({ level: 2, uncapped: 4, heldBackBy: ['b'] })
  })

  it('names both foundations where they hold it alike', () => {
    expect(levelOf({ a: 1, b: 1, c: 4, d: 5, e: 5 })).toEqual({ level: 2, uncapped: 3, heldBackBy: ['a', 'b'] })
  })

  it('is not held by a foundation that nobody gave a level for, nor by a low practice that is none', () => {
    expect(levelOf({ a: 'unknown', b: 5, c: 5, d: 5, e: 1 })).toEqual({ level: 4, uncapped: 4, heldBackBy: [] })
    expect(levelOf({ a: 'na', b: 5, c: 5, d: 5, e: 5 })).toEqual({ level: 5, uncapped: 5, heldBackBy: [] })
  })

  it('rounds the foundation half up too', () => {
    expect(levelOf({ a: 2, b: 5, c: 5, d: 5, e: 5 }, { a: 3, b: 5, c: 5, d: 5, e: 5 })).toEqual({
      level: 4,
      uncapped: 5,
      heldBackBy: ['a'],
    })
  })

  it('does not exist without a score', () => {
    expect(levelOf({ a: 3 })).toBeNull()
    expect(levelOf()).toBeNull()
  })
})
