import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { listLeadAnswers } from '@/database/responses'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { nextStep } from '@/use-cases/assessments/next-step'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getReport } from '@/use-cases/reports/get-report'
import { closeRound } from '@/use-cases/rounds/close-round'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newTeam, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { practiceOf } from '../../support/hand-computed'
import { newPart, newRound } from '../../support/published-round'

const PRACTICE = 'culture.swarming'
const TRIES = 12

const responsesOf = (assessmentId: string) => prisma().response.findMany({ where: { assessmentId } })

const leadAnswers = async ({ workspaceId }: Actor, assessmentId: string) =>
  (await listLeadAnswers(workspaceId, [assessmentId])).get(assessmentId)

/** The lead's level for a practice, as the report tells it. */
async function reported(actor: Actor, assessmentId: string): Promise<number | null> {
  return practiceOf(await getReport(actor, assessmentId, 'lead'), PRACTICE).score
}

describeOnBothDatabases('a lead’s answers in an open round', () => {
  let actor: Actor
  let team: string
  let round: string
  let id: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    round = await newRound(actor)
    id = await newPart(actor, round, team)
  })

  it('are saved like those of any draft, by whoever sees the team', async () => {
    const lead: Actor = { ...actor, role: 'lead', teamIds: [team] }
    expect(await nextStep(lead, id)).toBe('answer/culture')
    await saveAnswers(lead, id, () => said(allAt(3, 'quick')))
    expect((await getDraft({ ...actor, role: 'coach' }, id)).answers.size).toBe(10)
    expect(await nextStep(lead, id)).toBe('review')
    const stranger: Actor = { ...lead, teamIds: [] }
    await expect(getDraft(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(saveAnswers(stranger, id, () => [])).rejects.toMatchObject({ code: 'not-found' })
    await expect(submitAssessment(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are stored and not published by submitting', async () => {
    await saveAnswers(actor, id, () => [
      ...said({ [PRACTICE]: 4 }),
      { practiceId: 'lean.experiments', answer: null, comment: ' Not yet ' },
      { practiceId: 'lean.retrospectives', answer: 2, comment: ' \n ' },
    ])
    expect(await submitAssessment(actor, id)).toBe('stored')
    const [response, ...more] = await responsesOf(id)
    expect(more).toEqual([])
    expect(response).toMatchObject({ voice: 'lead', submissionKey: 'lead' })
    expect(JSON.parse(response?.answers ?? '')).toEqual({ [PRACTICE]: 4, 'lean.retrospectives': 2 })
    expect(JSON.parse(response?.comments ?? '')).toEqual({ 'lean.experiments': 'Not yet' })
    const draft = await getDraft(actor, id)
    expect(draft).toMatchObject({ publishedAt: null, leadSubmittedAt: expect.any(Date) })
    expect(draft.answers.size).toBe(3)
    expect(await prisma().tally.count({ where: { assessmentId: id } })).toBe(0)
    expect(await prisma().comment.count({ where: { assessmentId: id } })).toBe(0)
    await expect(getReport(actor, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('may be changed and submitted again, and the last submission is the one that counts', async () => {
    await saveAnswers(actor, id, () => [{ practiceId: PRACTICE, answer: 2, comment: 'First' }])
    await submitAssessment(actor, id)
    await saveAnswers(actor, id, () => [{ practiceId: PRACTICE, answer: 5, comment: '' }])
    expect(await leadAnswers(actor, id)).toEqual({ [PRACTICE]: 2 })
    await submitAssessment(actor, id)
    const responses = await responsesOf(id)
    expect(responses).toHaveLength(1)
    expect(responses[0]).toMatchObject({ answers: JSON.stringify({ [PRACTICE]: 5 }), comments: '{}' })
  })

  it('are stored once by ten submissions at once', async () => {
    await saveAnswers(actor, id, () => said({ [PRACTICE]: 3 }))
    const results = await Promise.all(Array.from({ length: 10 }, () => submitAssessment(actor, id)))
    expect(new Set(results)).toEqual(new Set(['stored']))
    expect(await responsesOf(id)).toHaveLength(1)
  })

  it('need one answer at least, and keep what was submitted before', async () => {
    const error = { code: 'invalid', fields: [{ field: 'answers', problem: 'noAnswers' }] }
    await expect(submitAssessment(actor, id)).rejects.toMatchObject(error)
    expect(await responsesOf(id)).toEqual([])
    expect(await getDraft(actor, id)).toMatchObject({ leadSubmittedAt: null })
  })

  it('cannot be discarded with the team’s part in the round', async () => {
    await saveAnswers(actor, id, () => said({ [PRACTICE]: 3 }))
    await expect(discardDraft(actor, id, 'Checkout')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await getDraft(actor, id)).answers.size).toBe(1)
  })

  it('are no draft outside of rounds', async () => expect((await getTeam(actor, team)).drafts).toEqual([]))

  it('come too late once the round has closed, and what was submitted stays as it is', async () => {
    await saveAnswers(actor, id, () => said({ [PRACTICE]: 3 }))
    await submitAssessment(actor, id)
    await closeRound(actor, round)
    const tooLate = { code: 'too-late' }
    await expect(saveAnswers(actor, id, () => said({ [PRACTICE]: 5 }))).rejects.toMatchObject(tooLate)
    await expect(submitAssessment(actor, id)).rejects.toMatchObject(tooLate)
    await expect(getDraft(actor, id)).rejects.toMatchObject(tooLate)
    expect(await reported(actor, id)).toBe(3)
    expect(await prisma().draftAnswer.count({ where: { assessmentId: id } })).toBe(0)
    expect(await leadAnswers(actor, id)).toEqual({ [PRACTICE]: 3 })
  })

  it('are published if they were accepted while it closed, and refused if not', async () => {
    let [accepted, refused] = [0, 0]
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const roundId = await newRound(actor)
      const part = await newPart(actor, roundId, team)
      await saveAnswers(actor, part, () => said({ [PRACTICE]: 1 }))
      await submitAssessment(actor, part)
      await saveAnswers(actor, part, () => said({ [PRACTICE]: 5 }))
      const acts = [() => submitAssessment(actor, part), () => closeRound(actor, roundId)]
      const [first, second] = await Promise.allSettled((attempt % 2 ? acts : acts.toReversed()).map((act) => act()))
      const [submission, closing] = attempt % 2 ? [first, second] : [second, first]
      if (submission?.status === 'rejected') {
        refused++
        expect(submission.reason).toMatchObject({ code: 'too-late' })
      } else accepted++
      const counted = submission?.status === 'fulfilled' ? 5 : 1
      expect(closing).toMatchObject({ status: 'fulfilled' })
      expect(await leadAnswers(actor, part)).toEqual({ [PRACTICE]: counted })
      expect(await reported(actor, part)).toBe(counted)
    }
    expect(accepted + refused).toBe(TRIES)
  })
})

describeOnBothDatabases('a lead’s answers in a round that does not take them', () => {
  const HOUR = 3_600_000

  it.each([
    ['has not opened', { openedAt: null }, 'not-found'],
    ['does not ask leads', { asksLead: false }, 'not-found'],
    ['was to close a moment ago', { closesAt: new Date(Date.now() - 1_000) }, 'too-late'],
    ['has closed', { closedAt: new Date(), closesAt: new Date(Date.now() + HOUR) }, 'too-late'],
  ] as const)('are refused where it %s', async (_, options, code) => {
    const actor = await newActor()
    const id = await newPart(actor, await newRound(actor, options), await newTeam(actor))
    await prisma().draftAnswer.create({ data: { assessmentId: id, practiceId: PRACTICE, answer: '3' } })
    await expect(getDraft(actor, id)).rejects.toMatchObject({ code })
    await expect(nextStep(actor, id)).rejects.toMatchObject({ code })
    await expect(saveAnswers(actor, id, () => said({ [PRACTICE]: 4 }))).rejects.toMatchObject({ code })
    await expect(submitAssessment(actor, id)).rejects.toMatchObject({ code })
    await expect(discardDraft(actor, id, 'Checkout')).rejects.toMatchObject({ code })
    expect(await responsesOf(id)).toEqual([])
    expect(await prisma().assessment.count({ where: { id, leadSubmittedAt: null } })).toBe(1)
  })
})
