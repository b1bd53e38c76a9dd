import fc from 'fast-check'
import type { Answer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import type { Answers } from '@/scoring/tally'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

export const level = fc.constantFrom(...LEVELS)
const integerWeight = fc.integer({ min: 1, max: 10 })
const tenths = integerWeight.map((weight) => weight / 10)

function pillarOf(weight: fc.Arbitrary<number>, most: number): fc.Arbitrary<AskedPillar> {
  return fc
    .array(fc.record({ weight, foundation: fc.boolean() }), { minLength: 2, maxLength: most })
    .map((practices) => ({
      id: 'culture',
      practices: practices.map((practice, index) => ({ id: IDS[index] ?? 'beyond', ...practice })),
    }))
}

/** A pillar of two to six practices with weights of any kind. */
export const anyPillar = pillarOf(fc.oneof(fc.constant(1), integerWeight, tenths), 6)

/** The same with whole weights, so that a test can do without fractions. */
export const wholePillar = pillarOf(integerWeight, 6)

/** Small enough to try out every combination of improvements. */
export const smallPillar = pillarOf(fc.oneof(fc.constant(1), integerWeight, tenths), 4)

const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 6, arbitrary: level },
  { weight: 1, arbitrary: fc.constantFrom('na', 'unknown') },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

/** Answers to any of the practices, some of them missing. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.tuple(...IDS.map(() => answer)).map((given) =>
  Object.fromEntries(
    IDS.flatMap((id, index) => {
      const value = given[index]
      return value === undefined ? [] : [[id, value] as const]
    }),
  ),
)

/** Answers with a level for every practice. */
export const fullAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...IDS.map(() => level))
  .map((given) => Object.fromEntries(IDS.map((id, index) => [id, given[index] ?? 1])))

export const responses = fc.array(anyAnswers, { maxLength: 8 })
