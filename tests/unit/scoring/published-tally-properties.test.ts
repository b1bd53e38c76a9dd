import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { publishedTally } from '@/scoring/published-tally'
import { MIN_COVERAGE } from '@/scoring/respondent-pillar-score'
import type { Answers } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { tallyOf } from '@/scoring/tally-of'
import { toNineDecimals } from '@/scoring/to-nine-decimals'
import { anyPillar, level, responses, wholePillar } from './arbitraries'

const groupSize = fc.integer({ min: 3, max: 6 })
const published = (answers: readonly Answers[], asked: AskedPillar, k: number) =>
  publishedTally(answers, [asked], 'member', k)
const json = (answers: readonly Answers[], asked: AskedPillar, k: number) => tallyToJson(published(answers, asked, k))

/** The practices of the pillar that a published tally tells, or those that it does not. */
function practicesThat(are: 'open' | 'withheld', answers: readonly Answers[], asked: AskedPillar, k: number) {
  const { practices } = published(answers, asked, k)
  return asked.practices.filter(({ id }) => (practices[id] === null) === (are === 'withheld'))
}

const weight = (practices: AskedPillar['practices']) => practices.reduce((sum, one) => sum + one.weight, 0)

describe('publishedTally, whatever was answered', () => {
  it('sums a pillar over its open practices only', () => {
    fc.assert(
      fc.property(anyPillar, responses, groupSize, (asked, answers, k) => {
        const { culture } = published(answers, asked, k).pillars
        const open = { ...asked, practices: practicesThat('open', answers, asked, k) }
        if (culture !== null) expect(culture).toEqual(tallyOf(answers, [open]).pillars.culture)
      }),
    )
  })

  it('withholds a pillar exactly where the open practices have less than 60 % of its weight or fewer than 3 people', () => {
    fc.assert(
      fc.property(anyPillar, responses, groupSize, (asked, answers, k) => {
        const open = practicesThat('open', answers, asked, k)
        const enough = toNineDecimals(weight(open) / weight(asked.practices)) >= MIN_COVERAGE
        const { n } = tallyOf(answers, [{ ...asked, practices: open }]).pillars.culture
        expect(published(answers, asked, k).pillars.culture !== null).toBe(enough && n >= 3)
      }),
    )
  })

  it('is the same to the byte whatever levels were given to the practices it withholds', () => {
    fc.assert(
      fc.property(anyPillar, responses, groupSize, fc.array(level, { minLength: 48 }), (asked, answers, k, others) => {
        const hidden = practicesThat('withheld', answers, asked, k)
        let next = 0
        const changed = answers.map((given) => {
          const replaced = hidden.flatMap(({ id }) =>
            LEVELS.some((one) => one === given[id]) ? [[id, others[next++ % others.length]] as const] : [],
          )
          return { ...given, ...Object.fromEntries(replaced) }
        })
        expect(json(changed, asked, k)).toBe(json(answers, asked, k))
      }),
    )
  })

  it('is the same to the byte if the practices it withholds had not been answered at all', () => {
    fc.assert(
      fc.property(anyPillar, responses, groupSize, (asked, answers, k) => {
        const hidden = new Set(practicesThat('withheld', answers, asked, k).map(({ id }) => id))
        const silent = answers.map((given) =>
          Object.fromEntries(Object.entries(given).filter(([id]) => !hidden.has(id))),
        )
        expect(json(silent, asked, k)).toBe(json(answers, asked, k))
      }),
    )
  })

  it('opens the same practices over a part of what was asked as over the whole', () => {
    fc.assert(
      fc.property(wholePillar, responses, groupSize, fc.nat(), (asked, answers, k, choice) => {
        const part = asked.practices.filter((_, index) => (choice >> index) % 2 === 0)
        const whole = published(answers, asked, k).practices
        const ofPart = published(answers, { ...asked, practices: part }, k).practices
        expect(ofPart).toEqual(Object.fromEntries(part.map(({ id }) => [id, whole[id]])))
      }),
    )
  })

  it('bears no trace of the order of the responses', () => {
    fc.assert(
      fc.property(anyPillar, responses, groupSize, fc.infiniteStream(fc.nat()), (asked, answers, k, random) => {
        const shuffled = answers
          .map((given) => [Number(random.next().value), given] as const)
          .sort(([a], [b]) => a - b)
          .map(([, given]) => given)
        expect(json(shuffled, asked, k)).toBe(json(answers, asked, k))
      }),
    )
  })
})

describe('publishedTally of a pillar with a withheld practice', () => {
  const asked: AskedPillar = {
    id: 'culture',
    practices: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, weight: 1, foundation: false })),
  }
  const all: Answers = { a: 2, b: 3, c: 4, d: 3, e: 3 }
  const some: Answers = { a: 2, b: 3, c: 4 }

  it('counts those people too whom the withheld practices would have left without a score', () => {
    const two: Answers = { a: 2, b: 4 }
    const { pillars, practices } = published([all, all, all, two, two], { ...asked }, 4)
    expect(practices).toMatchObject({ c: null, d: null, e: null })
    expect(pillars.culture).toBeNull()
    const wider = published(
      [all, all, all, all, { a: 2, b: 4 }],
      { ...asked, practices: asked.practices.slice(0, 3) },
      5,
    )
    expect(wider.practices.c).toBeNull()
    expect(wider.pillars.culture).toEqual({ n: 5, sum: 13, sumOfSquares: 34 })
  })

  it('has sums at exactly 60 % of its weight, and none below', () => {
    expect(published([all, all, all, some, some], asked, 4).pillars.culture).toEqual({
      n: 5,
      sum: 15,
      sumOfSquares: 45,
    })
    const heavier = {
      ...asked,
      practices: asked.practices.map((one) => ({ ...one, weight: one.id === 'e' ? 1.01 : 1 })),
    }
    expect(published([all, all, all, some, some], heavier, 4).pillars.culture).toBeNull()
  })
})
