import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOfCode, checkCode } from '@/app/check/check-code'
import { askedPractices } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'

const ASKED = askedPractices(currentQuestionnaire, 'quick').flatMap(({ practices }) => practices.map(({ id }) => id))

const answer = fc.option(fc.constantFrom(...LEVELS, 'na' as const, 'unknown' as const), { nil: undefined })

const answers: fc.Arbitrary<Answers> = fc
  .tuple(...ASKED.map(() => answer))
  .map((given) =>
    Object.fromEntries(ASKED.flatMap((id, index) => (given[index] === undefined ? [] : [[id, given[index]]]))),
  )

describe('the code of a quick check', () => {
  it('stands for these ten practices in this order; for others it needs another version', () => {
    expect(ASKED).toEqual([
      'culture.swarming',
      'culture.blameless-postmortems',
      'automation.configuration-as-code',
      'automation.continuous-delivery',
      'lean.retrospectives',
      'lean.fast-recovery',
      'measurement.lead-time',
      'measurement.data-driven-roadmap',
      'sharing.you-build-it-you-run-it',
      'sharing.peer-review',
    ])
  })

  it('says what was answered, whatever it was', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(answersOfCode(checkCode(given, ASKED), ASKED)).toEqual(given)
      }),
    )
  })

  it('is short, and made of what an address takes as it is', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(checkCode(given, ASKED)).toMatch(/^v1\.[1-5nd-]{10}$/)
      }),
    )
  })

  it('is another one for other answers', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(checkCode(one, ASKED) === checkCode(other, ASKED)).toBe(isSame)
      }),
    )
  })

  it('is not read from any other text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.webFragments(),
      fc.string().map((end) => `v1.${end}`),
    )
    fc.assert(
      fc.property(text, (foreign) => {
        fc.pre(!/^v1\.[1-5nd-]{10}$/.test(foreign))
        expect(answersOfCode(foreign, ASKED)).toBeNull()
      }),
    )
  })

  it.each([
    '',
    'v1',
    'v1.',
    'v1.333333333',
    'v1.33333333333',
    'v2.3333333333',
    'V1.3333333333',
    'v1.3333333330',
    'v1.3333333336',
    'v1.333333333N',
    'v1.33333333３3',
    'v1.3333333333.',
    ' v1.3333333333',
    'v1.3333333333\n',
    'v1%2E3333333333',
    '__proto__',
  ])('is not %j', (text) => expect(answersOfCode(text, ASKED)).toBeNull())

  it('says nothing of practices that were not asked, nor of what every object has', () => {
    expect(checkCode({ 'culture.other': 5 }, ASKED)).toBe('v1.----------')
    expect(checkCode({}, ['constructor', '__proto__'])).toBe('v1.--')
  })
})
