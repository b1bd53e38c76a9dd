import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellMove, cellScore } from '@/app/dashboard/teams/cell-figures'
import { scoreText } from '@/charts/score-text'
import { nearestLevel } from '@/scoring/nearest-level'
import type { PillarChange } from '@/scoring/pillar-change'

const change = (difference: number, verdict: PillarChange['verdict']): PillarChange => ({
  difference,
  verdict,
  p: null,
  t: null,
  df: null,
})

describe('a cell’s score', () => {
  it('is a word where there is none', () => {
    expect(cellScore(undefined)).toBe('not-asked')
    expect(cellScore({ score: null, withheld: false })).toBe('no-score')
    expect(cellScore({ score: null, withheld: true })).toBe('withheld')
  })

  it('is read as the whole figure is: to one decimal, to two, and as a level', () => {
    // Scores are fractions of small numbers; these are all that can be near to where something is rounded.
    const anyScore = fc
      .tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 16000 }))
      .map(([parts, part]) => Math.min(5, 1 + part / parts))
    fc.assert(
      fc.property(anyScore, (score) => {
        const sent = cellScore({ score, withheld: false })
        if (typeof sent === 'string') throw new Error(sent)
        expect(scoreText(sent, 1)).toBe(scoreText(score, 1))
        expect(scoreText(sent, 2)).toBe(scoreText(score, 2))
        expect(nearestLevel(sent)).toBe(nearestLevel(score))
        expect(String(sent).length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('is not rounded up to what it does not reach', () => {
    expect(cellScore({ score: 2.4998, withheld: false })).toBe(2.499)
    expect(cellScore({ score: 1.1 + 1.4, withheld: false })).toBe(2.5)
  })
})

describe('a cell’s move', () => {
  it('is the difference where a test tells it from luck', () => {
    expect(cellMove(change(0.8551, 'risen'), true)).toBe(0.855)
    expect(cellMove(change(-0.8551, 'fallen'), true)).toBe(-0.855)
    expect(cellMove(change(0, 'unchanged'), false)).toBe(0)
  })

  it('is noise where it may be luck, without a figure', () =>
    expect(cellMove(change(0.9, 'within-noise'), false)).toBe('noise'))

  it('is noise where it passed alone and not among so many', () => {
    expect(cellMove(change(0.4, 'risen'), false)).toBe('noise')
    expect(cellMove(change(-0.4, 'fallen'), false)).toBe('noise')
  })

  it('is marked where there was nothing to test', () => expect(cellMove(change(1, 'too-few'), false)).toEqual([1]))

  it('is none where there is nothing to compare with', () => expect(cellMove(null, false)).toBeNull())
})
