import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { widestDisagreements } from '@/scoring/widest-disagreements'

const pillar = (id: AskedPillar['id'], ...ids: string[]): AskedPillar => ({
  id,
  practices: ids.map((practice) => ({ id: practice, weight: 1, foundation: false })),
})
const asked = [pillar('culture', 'a', 'b', 'c'), pillar('lean', 'd', 'e', 'f')]

/** a: 1, 5, 1, 5 (0). b: 3, 3, 3, 3 (1). c: 2, 3, 3, 4 (2/3). d: 1, 5, two don't know. e: 1, 5, 5, 1 (0). f: 2, 3, 3, 3 (0.875). */
const responses: readonly Answers[] = [
  { a: 1, b: 3, c: 2, d: 1, e: 1, f: 2 },
  { a: 5, b: 3, c: 3, d: 5, e: 5, f: 3 },
  { a: 1, b: 3, c: 3, d: 'unknown', e: 5, f: 3 },
  { a: 5, b: 3, c: 4, e: 1, f: 3 },
]
const ids = (limit: number) => widestDisagreements(tallyOf(responses, asked), asked, limit).map((one) => one.practiceId)

describe('widestDisagreements', () => {
  it('has the lowest agreement first, ties by id, and leaves out who agrees strongly or is fewer than three', () => {
    expect(ids(9)).toEqual(['a', 'e', 'c'])
  })

  it('has no more than are wanted', () => expect(ids(2)).toEqual(['a', 'e']))

  it('tells the pillar and the agreement', () => {
    const [first, , third] = widestDisagreements(tallyOf(responses, asked), asked, 3)
    expect(first).toEqual({ pillarId: 'culture', practiceId: 'a', agreement: 0 })
    expect(third).toEqual({ pillarId: 'culture', practiceId: 'c', agreement: 0.666666667 })
  })

  it('takes an agreement of exactly 0.7 and none above', () => {
    const one = [pillar('culture', 'a')]
    const of = (levels: readonly Level[]) =>
      widestDisagreements(
        tallyOf(
          levels.map((a) => ({ a })),
          one,
        ),
        one,
        5,
      )
    // Mean 2, s² = 6/10, agreement 1 − 0.3.
    expect(of([1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3])).toMatchObject([{ agreement: 0.7 }])
    // Mean 3, s² = 2/5, agreement 0.8.
    expect(of([2, 3, 3, 3, 3, 4])).toEqual([])
  })

  it('knows nothing of what is withheld', () => {
    const tally = { ...tallyOf(responses, asked), practices: { a: null } }
    expect(widestDisagreements(tally, asked, 5)).toEqual([])
  })
})
