import { describe, expect, it } from 'vitest'
import { postedAnswers } from '@/app/answering/posted-answers'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'

const full = { asked: askedPractices(currentQuestionnaire, 'full') }
const quick = { asked: askedPractices(currentQuestionnaire, 'quick') }

function posted(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const problem = (field: string, problem: string) => ({ answers: [], errors: [{ field, problem }] })

describe('a posted form of answers', () => {
  it('gives levels as numbers and the two other answers as words', () => {
    const form = posted({
      'answer:lean.experiments': '3',
      'answer:lean.small-batches': 'na',
      'answer:lean.waste-removal': 'unknown',
    })
    expect(postedAnswers(form, full)).toEqual({
      answers: [
        { practiceId: 'lean.experiments', answer: 3, comment: '' },
        { practiceId: 'lean.small-batches', answer: 'na', comment: '' },
        { practiceId: 'lean.waste-removal', answer: 'unknown', comment: '' },
      ],
      errors: [],
    })
  })

  it('gives a practice with a comment only, without an answer', () => {
    expect(postedAnswers(posted({ 'comment:lean.experiments': 'Later' }), full).answers).toEqual([
      { practiceId: 'lean.experiments', answer: null, comment: 'Later' },
    ])
  })

  it('names each practice once, with its answer and its comment', () => {
    const form = posted({ 'comment:lean.experiments': 'Often', 'answer:lean.experiments': '4' })
    expect(postedAnswers(form, full).answers).toEqual([{ practiceId: 'lean.experiments', answer: 4, comment: 'Often' }])
  })

  it('ignores fields of the form that are not about a practice', () => {
    expect(postedAnswers(posted({ $ACTION_ID: 'x', 'answer:': '3', answer: '3' }), full)).toEqual({
      answers: [],
      errors: [],
    })
  })

  it.each(['0', '6', '-1', '3.5', '03', ' 3', '3 ', '٣', '1e0', 'NaN', '3; drop', 'NA', '', 'null', '[3]'])(
    'refuses the answer %j',
    (value) => {
      const form = posted({ 'answer:lean.experiments': value })
      expect(postedAnswers(form, full)).toEqual(problem('lean.experiments', 'answer'))
    },
  )

  it.each(['lean.unknown', '__proto__', 'constructor', '*', 'lean.experiments ', 'LEAN.EXPERIMENTS'])(
    'refuses the practice %j',
    (practice) => {
      expect(postedAnswers(posted({ [`answer:${practice}`]: '3' }), full)).toEqual(problem(practice, 'practice'))
    },
  )

  it('refuses a practice that the quick check does not ask', () => {
    const form = posted({ 'answer:lean.experiments': '3' })
    expect(postedAnswers(form, quick)).toEqual(problem('lean.experiments', 'practice'))
  })

  it('refuses a file where text belongs', () => {
    const file = new Blob(['3'])
    expect(postedAnswers(posted({ 'answer:lean.experiments': file }), full)).toEqual(
      problem('lean.experiments', 'answer'),
    )
    expect(postedAnswers(posted({ 'comment:lean.experiments': file }), full)).toEqual(
      problem('lean.experiments', 'text'),
    )
  })

  it('accepts a comment of 2,000 characters and refuses one of 2,001', () => {
    const comment = 'x'.repeat(2_000)
    const accepted = postedAnswers(posted({ 'comment:lean.experiments': comment }), full)
    expect(accepted.answers[0]?.comment).toBe(comment)
    const refused = postedAnswers(posted({ 'comment:lean.experiments': `${comment}x` }), full)
    expect(refused).toEqual(problem('lean.experiments', 'commentLength'))
  })

  it('counts a line end once, though a browser sends two characters for it', () => {
    const lines = 'x\r\n'.repeat(1_000)
    const { answers, errors } = postedAnswers(posted({ 'comment:lean.experiments': lines }), full)
    expect(errors).toEqual([])
    expect(answers[0]?.comment).toBe('x\n'.repeat(1_000))
  })

  it('accepts the rest of what was posted beside what it refuses', () => {
    const form = posted({ 'answer:lean.experiments': '3', 'answer:lean.small-batches': '7' })
    expect(postedAnswers(form, full)).toEqual({
      answers: [{ practiceId: 'lean.experiments', answer: 3, comment: '' }],
      errors: [{ field: 'lean.small-batches', problem: 'answer' }],
    })
  })
})
