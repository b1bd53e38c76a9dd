import { describe, expect, it } from 'vitest'
import { agreement } from '@/scoring/agreement'
import { agreementWord } from '@/scoring/agreement-word'
import { byPillar } from '@/scoring/by-pillar'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarChange } from '@/scoring/pillar-change'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceEntry } from '@/scoring/practice-entry'
import { practiceScore } from '@/scoring/practice-score'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import type { ReadableTally } from '@/scoring/tally'
import { firstRound, firstTally, pillar, secondTally } from './worked-example'

const practice = (id: string) => practiceScore(practiceEntry(firstTally, id))
const agreementOn = (id: string) => agreement(practice(id).levels)

describe('the worked example of docs/scoring.md', () => {
  it('scores the five respondents 3, 3, 3.5, 3.6 and not at all', () => {
    expect(firstRound.map((answers) => respondentPillarScore(answers, pillar))).toEqual([3, 3, 3.5, 3.6, null])
  })

  it('scores the pillar 3.275 from four respondents', () => {
    const { score, n, deviation, missing } = pillarScore(firstTally.pillars.culture)
    expect(score).toBeCloseTo(3.275, 12)
    expect(n).toBe(4)
    expect(deviation).toBeCloseTo(0.3202, 4)
    expect(missing).toBeNull()
  })

  it('gives the interval 2.77 to 3.78 and level 3', () => {
    const interval = confidenceInterval(firstTally.pillars.culture)
    expect(interval?.low).toBeCloseTo(2.77, 2)
    expect(interval?.high).toBeCloseTo(3.78, 2)
    expect(pillarLevel(firstTally, pillar)).toEqual({ level: 3, uncapped: 3, heldBackBy: [] })
  })

  it('scores practice a 2 from five, with strong agreement', () => {
    expect(practice('a')).toEqual({ score: 2, n: 5, levels: [1, 3, 1, 0, 0], na: 0, unknown: 0, withheld: false })
    expect(agreementOn('a')).toBe(0.75)
    expect(agreementWord(0.75)).toBe('strong')
  })

  it('scores practices b, c and d without counting the unknown', () => {
    expect(practice('b')).toMatchObject({ score: 3.5, n: 4, unknown: 1 })
    expect(agreementOn('b')).toBeCloseTo(0.8333, 4)
    expect(practice('c')).toMatchObject({ score: 4.25, n: 4, unknown: 1 })
    expect(agreementOn('c')).toBe(0.875)
    expect(practice('d')).toMatchObject({ score: 10 / 3, n: 3, unknown: 2 })
    expect(agreementOn('d')).toBeCloseTo(0.8333, 4)
  })

  it('scores practice e 3.5 and shows who said that it does not apply', () => {
    expect(practice('e')).toMatchObject({ score: 3.5, n: 4, na: 1, unknown: 0 })
  })

  it('scores the later round 4.13 at level 4', () => {
    const { score, n, deviation } = pillarScore(secondTally.pillars.culture)
    expect(score).toBeCloseTo(4.13, 12)
    expect(n).toBe(5)
    expect(deviation).toBeCloseTo(0.2335, 4)
    const interval = confidenceInterval(secondTally.pillars.culture)
    expect(interval?.low).toBeCloseTo(3.84, 2)
    expect(interval?.high).toBeCloseTo(4.42, 2)
    expect(pillarLevel(secondTally, pillar)?.level).toBe(4)
  })

  it('says that the pillar has risen by 0.855', () => {
    const change = pillarChange(firstTally.pillars.culture, secondTally.pillars.culture)
    expect(change?.difference).toBeCloseTo(0.855, 12)
    expect(change?.verdict).toBe('risen')
    expect(change?.t).toBeCloseTo(4.474, 3)
    expect(change?.df).toBeCloseTo(5.367, 3)
    expect(change?.p).toBeCloseTo(0.0055, 4)
  })

  it('holds a pillar of 4.6 at level 3 when foundation a scores 2.4', () => {
    const tally: ReadableTally = {
      responses: 5,
      practices: { a: { levels: [0, 3, 2, 0, 0], na: 0, unknown: 0, missing: 0 } },
      pillars: { ...byPillar(() => null), culture: { n: 5, sum: 23, sumOfSquares: 105.8 } },
    }
    expect(pillarLevel(tally, pillar)).toEqual({ level: 3, uncapped: 5, heldBackBy: ['a'] })
  })
})
