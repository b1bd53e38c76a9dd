import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedPractices } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers, PublishedTally } from '@/scoring/tally'
import { tallyFromJson, tallyToJson } from '@/scoring/tally-json'

const count = fc.nat({ max: 10_000 })
const sum = fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
const practice = fc.record({
  levels: fc.tuple(count, count, count, count, count),
  na: count,
  unknown: count,
  missing: count,
})
const pillar = fc.option(fc.record({ n: count, sum, sumOfSquares: sum }))

const anyPublished: fc.Arbitrary<PublishedTally> = fc.record({
  responses: count,
  withheld: fc.constantFrom(null, 'too-few-responses' as const),
  practices: fc.dictionary(fc.string(), fc.option(practice), { noNullPrototype: true }),
  pillars: fc.record({ culture: pillar, automation: pillar, lean: pillar, measurement: pillar, sharing: pillar }),
})

it('gives back exactly the tally that was written', () => {
  fc.assert(
    fc.property(anyPublished, (tally) => {
      expect(tallyFromJson(tallyToJson(tally))).toEqual(tally)
    }),
    { numRuns: 300 },
  )
})

it('gives back a practice called __proto__ like any other', () => {
  const practices = JSON.parse('{"__proto__":{"levels":[1,0,0,0,0],"na":0,"unknown":0,"missing":0}}')
  const written = tallyFromJson(tallyToJson({ ...empty, practices }))
  expect(Object.keys(written.practices)).toEqual(['__proto__'])
})

it('gives back the sums of scores to the last bit, for they tell a change from noise', () => {
  const third = { n: 3, sum: 0.1 + 0.2, sumOfSquares: 1 / 3 }
  const { pillars } = tallyFromJson(tallyToJson({ ...empty, pillars: { ...empty.pillars, lean: third } }))
  expect(pillars.lean).toEqual({ n: 3, sum: 0.30000000000000004, sumOfSquares: 0.3333333333333333 })
})

it('writes a full questionnaire of 20 people in less than 2 kB', () => {
  const asked = askedPractices(currentQuestionnaire, 'full')
  const ids = asked.flatMap(({ practices }) => practices.map(({ id }) => id))
  const answers = (person: number): Answers =>
    Object.fromEntries(ids.map((id, index) => [id, LEVELS[(person * 3 + index) % 5] ?? 1]))
  const people = Array.from({ length: 20 }, (_, person) => answers(person))
  expect(tallyToJson(publishedTally(people, asked, 'member', 5)).length).toBeLessThan(2_048)
})

const empty: PublishedTally = {
  responses: 0,
  withheld: null,
  practices: {},
  pillars: { culture: null, automation: null, lean: null, measurement: null, sharing: null },
}
