import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { practiceScore } from '@/scoring/practice-score'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { anyPillar, responses } from './arbitraries'
import { firstRound, pillar } from './worked-example'

const full: Answers = { a: 3, b: 3, c: 3, d: 3, e: 3 }
const without = (id: string, answer?: 'na' | 'unknown'): Answers => {
  const { [id]: _, ...rest } = full
  return answer === undefined ? rest : { ...rest, [id]: answer }
}

describe('publishedTally', () => {
  it('tells all that a lead and a consensus said', () => {
    const one = tallyOf([full], [pillar])
    for (const voice of ['lead', 'consensus'] as const) {
      expect(publishedTally([full], [pillar], voice, 5)).toEqual({ ...one, withheld: null })
    }
  })

  it('tells nothing of fewer members than the minimum but how many they are', () => {
    const published = publishedTally(firstRound.slice(0, 4), [pillar], 'member', 5)
    expect(published.responses).toBe(4)
    expect(published.withheld).toBe('too-few-responses')
    expect(Object.keys(published.practices)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(Object.values(published.practices)).toEqual([null, null, null, null, null])
    expect(Object.values(published.pillars)).toEqual([null, null, null, null, null])
  })

  it('tells everything from the minimum on where all answered', () => {
    const tally = tallyOf([full, full, full, full, full], [pillar])
    const published = publishedTally([full, full, full, full, full], [pillar], 'member', 5)
    expect(published.withheld).toBeNull()
    expect(published.practices).toEqual(tally.practices)
    expect(published.pillars.culture).toEqual(tally.pillars.culture)
  })

  it('withholds a practice that fewer than the minimum answered, where don’t know and na are answers', () => {
    const unsure = tallyOf([full, full, full, full, without('e', 'unknown')], [pillar])
    const needless = tallyOf([full, full, full, full, without('e', 'na')], [pillar])
    expect(publishedTally([full, full, full, full, without('e')], [pillar], 'member', 5).practices.e).toBeNull()
    expect(
      publishedTally([full, full, full, full, without('e', 'unknown')], [pillar], 'member', 5).practices.e,
    ).toEqual(unsure.practices.e)
    expect(publishedTally([full, full, full, full, without('e', 'na')], [pillar], 'member', 5).practices.e).toEqual(
      needless.practices.e,
    )
  })

  it('withholds a practice that fewer than three gave a level for', () => {
    const unsure = without('e', 'unknown')
    expect(publishedTally([full, full, unsure, unsure, unsure], [pillar], 'member', 5).practices.e).toBeNull()
    expect(publishedTally([full, full, full, unsure, unsure], [pillar], 'member', 5).practices.e).not.toBeNull()
  })

  it('withholds a pillar that fewer than three have a score in', () => {
    const unsure: Answers = { a: 'unknown', b: 'unknown', c: 'unknown', d: 'unknown', e: 'unknown' }
    const two = publishedTally([full, full, { ...unsure, a: 3 }, unsure, unsure], [pillar], 'member', 5)
    const three = publishedTally([full, full, full, unsure, unsure], [pillar], 'member', 5)
    expect(two.withheld).toBeNull()
    expect(two.pillars.culture).toBeNull()
    expect(three.pillars.culture?.n).toBe(3)
  })

  it('refuses a minimum group size below three for members', () => {
    for (const k of [2, 0, -1, Number.NaN])
      expect(() => publishedTally(firstRound, [pillar], 'member', k)).toThrow(RangeError)
    expect(() => publishedTally(firstRound, [pillar], 'lead', 1)).not.toThrow()
  })

  it('never lets a figure of fewer than three members through, and changes none', () => {
    fc.assert(
      fc.property(anyPillar, responses, fc.integer({ min: 3, max: 6 }), (asked, answers, k) => {
        const tally = tallyOf(answers, [asked])
        const published = publishedTally(answers, [asked], 'member', k)
        for (const [id, entry] of Object.entries(published.practices)) {
          if (entry === null) continue
          expect(answers.length).toBeGreaterThanOrEqual(k)
          expect(practiceScore(entry).n).toBeGreaterThanOrEqual(3)
          expect(answers.length - entry.missing).toBeGreaterThanOrEqual(k)
          expect(entry).toEqual(tally.practices[id])
        }
        for (const entry of Object.values(published.pillars)) {
          if (entry !== null) expect(entry.n).toBeGreaterThanOrEqual(3)
        }
      }),
    )
  })
})
