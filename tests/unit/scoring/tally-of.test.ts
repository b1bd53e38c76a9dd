import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { practiceEntry } from '@/scoring/practice-entry'
import { practiceScore } from '@/scoring/practice-score'
import { publishedTally } from '@/scoring/published-tally'
import { sampleVariance } from '@/scoring/sample-variance'
import type { Answers, PublishedTally } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { firstRound, firstTally, pillar } from './worked-example'

const thirds: AskedPillar = { ...pillar, practices: pillar.practices.slice(0, 3) }

describe('tallyOf', () => {
  it('counts levels, na, unknown and missing apart', () => {
    const tally = tallyOf([{ a: 2 }, { a: 2 }, { a: 'na' }, { a: 'unknown' }, {}], [pillar])
    expect(tally.responses).toBe(5)
    expect(tally.practices.a).toEqual({ levels: [0, 2, 0, 0, 0], na: 1, unknown: 1, missing: 1 })
    expect(tally.practices.b).toEqual({ levels: [0, 0, 0, 0, 0], na: 0, unknown: 0, missing: 5 })
  })

  it('gives every pillar an entry, with n = 0 where it was not asked', () => {
    expect(firstTally.pillars.culture.n).toBe(4)
    expect(firstTally.pillars.lean).toEqual({ n: 0, sum: 0, sumOfSquares: 0 })
  })

  it('makes an empty tally of no responses', () => {
    const tally = tallyOf([], [pillar])
    expect(tally.responses).toBe(0)
    expect(tally.pillars.culture).toEqual({ n: 0, sum: 0, sumOfSquares: 0 })
  })

  it('ignores answers to practices that were not asked', () => {
    const extra = firstRound.map((answers): Answers => ({ ...answers, z: 5 }))
    expect(tallyOf(extra, [pillar])).toEqual(firstTally)
  })

  it('keeps its figures through JSON', () => {
    const published: PublishedTally = publishedTally(firstRound, [pillar], 'member', 5)
    expect(JSON.parse(JSON.stringify(published))).toStrictEqual(published)
  })

  it.each([5, 100, 10_000])('sees no variance among %i respondents who answer the same 3.3333', (n) => {
    const tally = tallyOf(
      Array.from({ length: n }, (): Answers => ({ a: 3, b: 3, c: 4 })),
      [thirds],
    )
    expect(sampleVariance(tally.pillars.culture)).toBe(0)
  })

  it('sees the variance when one respondent of 10,000 differs by a third of a level', () => {
    const same = Array.from({ length: 9_999 }, (): Answers => ({ a: 3, b: 3, c: 4 }))
    const tally = tallyOf([...same, { a: 3, b: 4, c: 4 }], [thirds])
    expect(sampleVariance(tally.pillars.culture)).toBeCloseTo(1 / 9 / 10_000, 12)
  })

  describe('with hostile keys', () => {
    const hostile: AskedPillar = {
      id: 'culture',
      practices: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id) => ({
        id,
        weight: 1,
        foundation: true,
      })),
    }

    it('finds nothing in an empty response', () => {
      const tally = tallyOf([{}], [hostile])
      expect(tally.pillars.culture.n).toBe(0)
      for (const { id } of hostile.practices) expect(practiceScore(practiceEntry(tally, id)).unknown).toBe(1)
    })

    it('counts what was answered under such a key, through withholding and JSON', () => {
      const response: Answers = JSON.parse('{ "__proto__": 4, "constructor": 4, "toString": 2, "hasOwnProperty": 2 }')
      const tally = publishedTally([response, response, response], [hostile], 'member', 3)
      const published: PublishedTally = JSON.parse(JSON.stringify(tally))
      expect(published.pillars.culture).toEqual({ n: 3, sum: 9, sumOfSquares: 27 })
      expect(practiceEntry(published, '__proto__')?.levels).toEqual([0, 0, 0, 3, 0])
      expect(practiceEntry(published, 'constructor')?.levels).toEqual([0, 0, 0, 3, 0])
    })

    it('lets answers change no object but themselves', () => {
      tallyOf([JSON.parse('{ "__proto__": { "polluted": 5 }, "a": 3 }')], [pillar])
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    })
  })
})
