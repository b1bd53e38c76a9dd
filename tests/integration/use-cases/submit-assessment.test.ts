import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'
import { tallyFromJson } from '@/scoring/tally-json'
import { tallyOf } from '@/scoring/tally-of'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getReport } from '@/use-cases/reports/get-report'
import { getStart } from '@/use-cases/teams/get-start'
import { allAt, newActor, newDraft, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

/** Some of everything: all levels, "does not apply", "don't know", and a pillar left open. */
const ANSWERS: Answers = {
  ...allAt(4, 'full'),
  'culture.swarming': 1,
  'culture.open-channels': 'na',
  'automation.tests': 5,
  'automation.build': 'unknown',
  'measurement.usage': 2,
  'sharing.pairing': 3,
}

describeOnBothDatabases('submitting an assessment', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  const responses = (assessmentId: string) => prisma().response.findMany({ where: { assessmentId } })
  const tallies = (assessmentId: string) => prisma().tally.findMany({ where: { assessmentId } })
  const comments = (assessmentId: string) =>
    prisma().comment.findMany({ where: { assessmentId }, select: { voice: true, practiceId: true, text: true } })

  it('stores one response with the answers, and no draft remains', async () => {
    const id = await newDraft(actor, ANSWERS)
    await submitAssessment(actor, id)
    const [response, ...more] = await responses(id)
    expect(more).toEqual([])
    expect(response).toMatchObject({ voice: 'lead' })
    expect(JSON.parse(response?.answers ?? '')).toEqual(ANSWERS)
    expect(await prisma().draftAnswer.count({ where: { assessmentId: id } })).toBe(0)
    expect((await getStart(actor)).drafts).toEqual([])
    await expect(getDraft(actor, id)).rejects.toMatchObject({ code: 'already-submitted' })
  })

  it.each(['full', 'quick'] as const)('publishes the tally that scoring makes of a %s’s answers', async (variant) => {
    const id = await newDraft(actor, ANSWERS, variant)
    await submitAssessment(actor, id)
    const [tally, ...more] = await tallies(id)
    expect(more).toEqual([])
    expect(tally).toMatchObject({ voice: 'lead', sharedWith: '' })
    expect(tallyFromJson(tally?.data ?? '')).toEqual({
      ...tallyOf([ANSWERS], askedPractices(currentQuestionnaire, variant)),
      withheld: null,
    })
  })

  it('publishes the comments, also those without an answer, but no blank ones', async () => {
    const id = await newDraft(actor)
    await saveAnswers(actor, id, () => [
      { practiceId: 'lean.experiments', answer: 2, comment: '  We try things.\n' },
      { practiceId: 'lean.small-batches', answer: null, comment: 'Not discussed yet' },
      { practiceId: 'lean.waste-removal', answer: 3, comment: ' \n\t ' },
    ])
    await submitAssessment(actor, id)
    expect(await comments(id)).toHaveLength(2)
    expect(await comments(id)).toEqual(
      expect.arrayContaining([
        { voice: 'lead', practiceId: 'lean.experiments', text: 'We try things.' },
        { voice: 'lead', practiceId: 'lean.small-batches', text: 'Not discussed yet' },
      ]),
    )
    expect(JSON.parse((await responses(id))[0]?.answers ?? '')).toEqual({
      'lean.experiments': 2,
      'lean.waste-removal': 3,
    })
  })

  it('succeeds a second time, and changes nothing', async () => {
    const id = await newDraft(actor, ANSWERS)
    await submitAssessment(actor, id)
    const before = [await responses(id), await tallies(id), await getReport(actor, id)]
    await submitAssessment(actor, id)
    expect([await responses(id), await tallies(id), await getReport(actor, id)]).toEqual(before)
  })

  it('succeeds ten times at once, and stores and publishes once', async () => {
    const id = await newDraft(actor)
    await saveAnswers(actor, id, () => [
      ...said(ANSWERS),
      { practiceId: 'lean.experiments', answer: 4, comment: 'Once' },
    ])
    await Promise.all(Array.from({ length: 10 }, () => submitAssessment(actor, id)))
    expect(await responses(id)).toHaveLength(1)
    expect(await tallies(id)).toHaveLength(1)
    expect(await comments(id)).toHaveLength(1)
  })

  it('is refused with nothing answered, and it stays a draft with its comments', async () => {
    const id = await newDraft(actor)
    await saveAnswers(actor, id, () => [{ practiceId: 'lean.experiments', answer: null, comment: 'Kept' }])
    const error = { code: 'invalid', fields: [{ field: 'answers', problem: 'noAnswers' }] }
    await expect(submitAssessment(actor, id)).rejects.toMatchObject(error)
    const draft = await getDraft(actor, id)
    expect(draft.publishedAt).toBeNull()
    expect(Object.fromEntries(draft.answers)).toEqual({ 'lean.experiments': { answer: null, comment: 'Kept' } })
    expect([await responses(id), await tallies(id), await comments(id)]).toEqual([[], [], []])

    await saveAnswers(actor, id, () => said({ 'lean.experiments': 1 }))
    await submitAssessment(actor, id)
    expect(await responses(id)).toHaveLength(1)
  })

  it('takes one answer of any kind', async () => {
    const id = await newDraft(actor, { 'lean.experiments': 'unknown' })
    await submitAssessment(actor, id)
    expect((await getReport(actor, id)).overall).toEqual({ score: null, scored: 0 })
  })
})
