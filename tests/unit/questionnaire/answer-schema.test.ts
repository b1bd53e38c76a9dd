import { describe, expect, it } from 'vitest'
import { fieldErrors } from '@/errors/field-errors'
import { savedAnswerSchema } from '@/questionnaire/answer-schema'

const schema = savedAnswerSchema([
  { id: 'lean', practices: [{ id: 'lean.a', weight: 1, foundation: true }] },
  { id: 'sharing', practices: [{ id: 'sharing.b', weight: 1, foundation: false }] },
])

/** The problems of a saved answer by field, or what was accepted. */
function outcome(body: unknown): unknown {
  const parsed = schema.safeParse(body)
  return parsed.success ? parsed.data : fieldErrors(parsed.error.issues)
}

const withComment = (comment: unknown) => outcome({ practiceId: 'lean.a', answer: 1, comment })
const accepted = (comment: string) => ({ practiceId: 'lean.a', answer: 1, comment })

describe('a saved answer', () => {
  it.each([1, 2, 3, 4, 5, 'na', 'unknown', null])('may be %j', (answer) => {
    expect(outcome({ practiceId: 'lean.a', answer })).toEqual({ practiceId: 'lean.a', answer, comment: '' })
  })

  it.each([0, 6, -1, 3.5, '3', true, '', 'NA', [3], {}, Number.NaN, undefined])('may not be %j', (answer) => {
    expect(outcome({ practiceId: 'lean.a', answer })).toEqual([{ field: 'answer', problem: 'answer' }])
  })

  it.each(['lean.b', '', '__proto__', 'toString', 'lean.a\u0000'])('may not be about %j', (practiceId) => {
    expect(outcome({ practiceId, answer: 1 })).toEqual([{ field: 'practiceId', problem: 'practice' }])
  })

  it.each([null, 3, 'text', [], ['lean.a', 3], {}])('is not %j', (body) => {
    expect(schema.safeParse(body).success).toBe(false)
  })

  it('has no other fields', () => {
    expect(schema.safeParse({ practiceId: 'lean.a', answer: 1, assessmentId: 'another' }).success).toBe(false)
    expect(schema.safeParse(JSON.parse('{"practiceId":"lean.a","answer":1,"__proto__":{}}')).success).toBe(false)
  })
})

describe('a comment', () => {
  it('loses control characters, and keeps line ends and tabs', () => {
    expect(withComment('a\u0000\u0001\u001b[31m\u007f\u009fb\n\tc')).toEqual(accepted('a[31mb\n\tc'))
  })

  it('has one kind of line end', () => expect(withComment('a\r\nb\rc\nd')).toEqual(accepted('a\nb\nc\nd')))

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800', `${'x'.repeat(3_000)}\ud83d`])(
    'is refused with half a character (%#)',
    (text) => expect(withComment(text)).toEqual([{ field: 'comment', problem: 'characters' }]),
  )

  it('may have whole characters of any script', () => {
    expect(withComment('👩‍💻 ünï 漢字 עברית')).toEqual(accepted('👩‍💻 ünï 漢字 עברית'))
  })

  it('may have 2,000 characters and not one more', () => {
    expect(withComment('x'.repeat(2_000))).toEqual(accepted('x'.repeat(2_000)))
    expect(withComment('x'.repeat(2_001))).toEqual([{ field: 'comment', problem: 'commentLength' }])
  })

  it('is measured after control characters were taken out', () => {
    expect(withComment(`${'x'.repeat(2_000)}\u0000`)).toEqual(accepted('x'.repeat(2_000)))
  })

  it.each([null, 3, ['text'], {}])('is not %j', (comment) => {
    expect(withComment(comment)).toEqual([{ field: 'comment', problem: 'text' }])
  })
})
