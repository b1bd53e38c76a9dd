import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { agreement } from '@/scoring/agreement'
import { answerTo } from '@/scoring/answer-to'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarCoverage } from '@/scoring/pillar-coverage'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceEntry } from '@/scoring/practice-entry'
import { practiceScore } from '@/scoring/practice-score'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { anyAnswers, anyPillar, responses, wholePillar } from './arbitraries'

const scoreOf = (answers: readonly Answers[], pillar: AskedPillar) =>
  pillarScore(tallyOf(answers, [pillar]).pillars[pillar.id]).score

/** The mean of some numbers, and their sample variance by the differences of all pairs: no sum of squares. */
function meanAndVariance(values: readonly number[]) {
  const mean = values.reduce((total, value) => total + value / values.length, 0)
  let pairs = 0
  for (const [index, value] of values.entries()) {
    for (const other of values.slice(index + 1)) pairs += (value - other) ** 2
  }
  return { mean, variance: pairs / (values.length * (values.length - 1)) }
}

/** A respondent's levels, each as many times as its practice weighs; null if fewer than three fifths were given. */
function levelsByWeight(answers: Answers, pillar: AskedPillar): readonly number[] | null {
  const copies = pillar.practices.flatMap(({ id, weight }) => Array.from({ length: weight }, () => answers[id]))
  const applicable = copies.filter((answer) => answer !== 'na')
  const given = applicable.filter((answer) => typeof answer === 'number')
  return given.length > 0 && given.length * 5 >= applicable.length * 3 ? given : null
}

describe('scoring', () => {
  it('gives the same tally in whatever order the responses come', () => {
    const shuffled = responses.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
      ),
    )
    fc.assert(
      fc.property(anyPillar, shuffled, (pillar, [one, other]) => {
        expect(tallyOf(other, [pillar])).toEqual(tallyOf(one, [pillar]))
      }),
    )
  })

  it('agrees with scoring straight from the responses', () => {
    fc.assert(
      fc.property(wholePillar, responses, (pillar, answers) => {
        const tally = tallyOf(answers, [pillar])
        const scores = answers
          .map((response) => levelsByWeight(response, pillar))
          .filter((levels) => levels !== null)
          .map((levels) => levels.reduce((total, level) => total + level, 0) / levels.length)
        const { score, n, deviation } = pillarScore(tally.pillars.culture)
        const naive = meanAndVariance(scores)
        expect(n).toBe(scores.length)
        if (score === null) expect(scores).toEqual([])
        else expect(score).toBeCloseTo(naive.mean, 10)
        if (deviation === null) expect(scores.length).toBeLessThan(2)
        else expect(deviation ** 2).toBeCloseTo(naive.variance, 10)
        for (const { id } of pillar.practices) {
          const levels = answers.map((response) => response[id]).filter((answer) => typeof answer === 'number')
          const practice = practiceScore(practiceEntry(tally, id))
          expect(practice.n + practice.na + practice.unknown).toBe(answers.length)
          if (practice.score !== null) expect(practice.score).toBeCloseTo(meanAndVariance(levels).mean, 10)
          const agreed = agreement(practice.levels)
          if (agreed === null) expect(levels.length).toBeLessThan(3)
          else expect(agreed).toBeCloseTo(Math.max(0, 1 - meanAndVariance(levels).variance / 2), 10)
        }
      }),
    )
  })

  it('scores exactly those respondents who gave three fifths of the applicable weight', () => {
    fc.assert(
      fc.property(wholePillar, anyAnswers, (pillar, answers) => {
        expect(respondentPillarScore(answers, pillar) === null).toBe(levelsByWeight(answers, pillar) === null)
      }),
    )
  })

  it('keeps every score between the lowest and the highest level given, and everything within 1 to 5', () => {
    fc.assert(
      fc.property(anyPillar, responses, (pillar, answers) => {
        const tally = tallyOf(answers, [pillar])
        const { score } = pillarScore(tally.pillars.culture)
        if (score === null) return
        const given = answers.flatMap((response) =>
          pillar.practices.map(({ id }) => response[id]).filter((answer) => typeof answer === 'number'),
        )
        expect(score).toBeGreaterThanOrEqual(Math.min(...given) - 1e-12)
        expect(score).toBeLessThanOrEqual(Math.max(...given) + 1e-12)
        expect(score).toBeGreaterThanOrEqual(1)
        expect(score).toBeLessThanOrEqual(5)
        expect(LEVELS).toContain(pillarLevel(tally, pillar)?.level)
        const interval = confidenceInterval(tally.pillars.culture)
        if (interval === null) return
        expect(interval.low).toBeGreaterThanOrEqual(1)
        expect(interval.low).toBeLessThanOrEqual(score)
        expect(interval.high).toBeGreaterThanOrEqual(score)
        expect(interval.high).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('never lowers a score or a level when an answer is raised', () => {
    fc.assert(
      fc.property(
        anyPillar,
        fc.array(anyAnswers, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (pillar, answers, pick) => {
          const before = tallyOf(answers, [pillar])
          const at = pick % answers.length
          for (const { id } of pillar.practices) {
            const answer = answerTo(answers[at] ?? {}, id)
            const higher = LEVELS.find((level) => typeof answer === 'number' && level > answer)
            if (higher === undefined) continue
            const raised = answers.map((response, index) => (index === at ? { ...response, [id]: higher } : response))
            const after = tallyOf(raised, [pillar])
            const scoreBefore = pillarScore(before.pillars.culture).score
            const scoreAfter = pillarScore(after.pillars.culture).score
            expect(scoreAfter === null).toBe(scoreBefore === null)
            expect(scoreAfter ?? 0).toBeGreaterThanOrEqual(scoreBefore ?? 0)
            const practiceBefore = practiceScore(practiceEntry(before, id)).score ?? 0
            expect(practiceScore(practiceEntry(after, id)).score).toBeGreaterThan(practiceBefore)
            expect(pillarLevel(after, pillar)?.level ?? 0).toBeGreaterThanOrEqual(
              pillarLevel(before, pillar)?.level ?? 0,
            )
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('takes a missing answer for an unknown one in everything but the counts', () => {
    fc.assert(
      fc.property(anyPillar, responses, (pillar, answers) => {
        const said = answers.map((response) =>
          Object.fromEntries(pillar.practices.map(({ id }) => [id, response[id] ?? 'unknown'] as const)),
        )
        const silent = tallyOf(answers, [pillar])
        const spoken = tallyOf(said, [pillar])
        expect(spoken.pillars).toEqual(silent.pillars)
        expect(pillarLevel(spoken, pillar)).toEqual(pillarLevel(silent, pillar))
        expect(pillarCoverage(spoken, pillar)).toEqual(pillarCoverage(silent, pillar))
        for (const { id } of pillar.practices) {
          expect(practiceScore(practiceEntry(spoken, id))).toEqual(practiceScore(practiceEntry(silent, id)))
        }
      }),
    )
  })

  it('scores a respondent to whom a practice does not apply as if it had not been asked', () => {
    fc.assert(
      fc.property(anyPillar, anyAnswers, (pillar, answers) => {
        for (const { id } of pillar.practices) {
          const without = { ...pillar, practices: pillar.practices.filter((practice) => practice.id !== id) }
          expect(respondentPillarScore({ ...answers, [id]: 'na' }, pillar)).toBe(
            respondentPillarScore(answers, without),
          )
        }
      }),
    )
  })

  it('leaves a score as it is when an unknown practice turns out not to apply', () => {
    fc.assert(
      fc.property(anyPillar, anyAnswers, (pillar, answers) => {
        const before = respondentPillarScore(answers, pillar)
        if (before === null) return
        for (const { id } of pillar.practices) {
          if (typeof answers[id] === 'number') continue
          expect(respondentPillarScore({ ...answers, [id]: 'na' }, pillar)).toBe(before)
        }
      }),
    )
  })

  it('pays no attention to a respondent without a score', () => {
    fc.assert(
      fc.property(anyPillar, responses, (pillar, answers) => {
        expect(scoreOf([...answers, {}], pillar)).toBe(scoreOf(answers, pillar))
      }),
    )
  })
})
