import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS, type Level } from '@/questionnaire/levels'
import { pillarLevel } from '@/scoring/pillar-level'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { whatWouldRaiseIt } from '@/scoring/what-would-raise-it'
import { anyAnswers, fullAnswers, smallPillar } from './arbitraries'
import { pillar } from './worked-example'

type Steps = Readonly<Record<string, number>>

const raise = (...responses: readonly Answers[]) => whatWouldRaiseIt(tallyOf(responses, [pillar]), pillar)
const levelOf = (responses: readonly Answers[], asked: AskedPillar) =>
  pillarLevel(tallyOf(responses, [asked]), asked)?.level
const size = (steps: Steps) => Object.values(steps).reduce((total, levels) => total + levels, 0)

function applied(responses: readonly Answers[], steps: Steps): readonly Answers[] {
  const higher = (level: Level, by: number) =>
    LEVELS.find((candidate) => candidate === Math.min(5, level + by)) ?? level
  return responses.map((answers) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        if (answer === undefined) return []
        return [[id, typeof answer === 'number' ? higher(answer, steps[id] ?? 0) : answer] as const]
      }),
    ),
  )
}

/** Every way to raise the practices that somebody gave a level for, by 0 to 4 each. */
function everySteps(responses: readonly Answers[], asked: AskedPillar): readonly Steps[] {
  const ids = asked.practices.map(({ id }) => id).filter((id) => responses.some((a) => typeof a[id] === 'number'))
  return ids.reduce<readonly Steps[]>(
    (all, id) => all.flatMap((steps) => [0, 1, 2, 3, 4].map((levels) => ({ ...steps, [id]: levels }))),
    [{}],
  )
}

function expectSmallest(responses: readonly Answers[], asked: AskedPillar) {
  const present = levelOf(responses, asked)
  const result = whatWouldRaiseIt(tallyOf(responses, [asked]), asked)
  if (present === undefined || present === 5) {
    expect(result).toBeNull()
    return
  }
  const claimed: Steps = Object.fromEntries((result?.steps ?? []).map(({ practiceId, levels }) => [practiceId, levels]))
  expect(levelOf(applied(responses, claimed), asked)).toBe(result?.level)
  expect(result?.level).toBe(present + 1)
  const lifts = (steps: Steps) => (levelOf(applied(responses, steps), asked) ?? 0) > present
  const smaller = everySteps(responses, asked).filter((steps) => size(steps) < size(claimed))
  expect(smaller.find(lifts)).toBeUndefined()
}

describe('whatWouldRaiseIt', () => {
  it('raises the foundation that holds the level down', () => {
    expect(raise({ a: 2, b: 4, c: 4, d: 4, e: 5 })).toEqual({ level: 4, steps: [{ practiceId: 'a', levels: 1 }] })
  })

  it('raises a foundation that would cap the next level, and then what is still missing', () => {
    // 3, 3, 3, 3, 3 scores 3: three steps make 3.6, and foundations at 3 allow level 4.
    expect(raise({ a: 3, b: 3, c: 3, d: 3, e: 3 })?.steps).toHaveLength(3)
    // 2, 2, 4, 4, 4 scores 3.2: both foundations must stand at 3 for level 4, and that makes 3.6.
    expect(raise({ a: 2, b: 2, c: 4, d: 4, e: 4 })).toEqual({
      level: 4,
      steps: [
        { practiceId: 'a', levels: 1 },
        { practiceId: 'b', levels: 1 },
      ],
    })
  })

  it('prefers the heavier practice, and the lowest among equals', () => {
    const heavy: AskedPillar = {
      ...pillar,
      practices: pillar.practices.map((practice) => ({ ...practice, weight: practice.id === 'd' ? 2 : 1 })),
    }
    const answers: Answers = { a: 3, b: 3, c: 3, d: 3, e: 2 }
    expect(whatWouldRaiseIt(tallyOf([answers], [heavy]), heavy)?.steps).toEqual([{ practiceId: 'd', levels: 2 }])
    expect(raise(answers)?.steps.map(({ practiceId }) => practiceId)).toEqual(['e', 'a', 'b', 'c'])
  })

  it('never raises a practice above 5', () => {
    expect(raise({ a: 5, b: 5, c: 5, d: 4, e: 3 })).toEqual({ level: 5, steps: [{ practiceId: 'e', levels: 1 }] })
    expect(raise({ a: 5, b: 5, c: 1, d: 'na', e: 'na' })).toEqual({
      level: 5,
      steps: [{ practiceId: 'c', levels: 3 }],
    })
  })

  it('is exact for a lead: it lifts the level, and nothing smaller does', () => {
    fc.assert(
      fc.property(smallPillar, anyAnswers, (asked, answers) => expectSmallest([answers], asked)),
      { numRuns: 150 },
    )
  }, 60_000)

  it('is exact for several who all gave a level to every practice', () => {
    fc.assert(
      fc.property(smallPillar, fc.array(fullAnswers, { minLength: 2, maxLength: 5 }), (asked, responses) =>
        expectSmallest(responses, asked),
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  it('ends for any answers, with at most four steps a practice', () => {
    fc.assert(
      fc.property(smallPillar, fc.array(anyAnswers, { minLength: 1, maxLength: 6 }), (asked, responses) => {
        const result = whatWouldRaiseIt(tallyOf(responses, [asked]), asked)
        const present = levelOf(responses, asked)
        expect(result === null).toBe(present === undefined || present === 5)
        for (const { levels } of result?.steps ?? []) {
          expect(levels).toBeGreaterThan(0)
          expect(levels).toBeLessThanOrEqual(4)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is everything where the estimate falls short even of that', () => {
    // Only the first respondent has a pillar score, 3.67; the second's fives make the practices look better than that.
    const tally = tallyOf(
      [
        { a: 4, b: 4, c: 3 },
        { d: 5, e: 5 },
      ],
      [pillar],
    )
    expect(whatWouldRaiseIt(tally, pillar)?.steps).toEqual([
      { practiceId: 'c', levels: 2 },
      { practiceId: 'a', levels: 1 },
      { practiceId: 'b', levels: 1 },
    ])
  })

  it('does not exist at level 5 or without a score', () => {
    expect(raise({ a: 5, b: 5, c: 5, d: 5, e: 4 })).toBeNull()
    expect(raise({ a: 5 })).toBeNull()
    expect(raise()).toBeNull()
  })
})
