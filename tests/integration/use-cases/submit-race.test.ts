import { expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { Answer } from '@/questionnaire/answer-schema'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getReport } from '@/use-cases/reports/get-report'
import { newActor, newDraft, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const ROUNDS = 20
const BEFORE = { 'lean.retrospectives': 2 } as const
const RACING = ['lean.experiments', 'lean.small-batches', 'lean.waste-removal', 'lean.fast-recovery'] as const

async function publishedAnswers(assessmentId: string): Promise<Record<string, Answer>> {
  const { answers } = await prisma().response.findFirstOrThrow({ where: { assessmentId } })
  return JSON.parse(answers)
}

/** How many gave a level to a practice, as the report tells it. */
async function reported(actor: Actor, assessmentId: string, practiceId: string): Promise<number | undefined> {
  const { pillars } = await getReport(actor, assessmentId)
  return pillars.flatMap(({ practices }) => practices).find(({ practice }) => practice.id === practiceId)?.n
}

describeOnBothDatabases('an answer saved while the assessment is submitted', () => {
  it('is counted if it was accepted and refused if not, never lost', async () => {
    const actor = await newActor()
    for (let round = 0; round < ROUNDS; round++) {
      const id = await newDraft(actor, BEFORE)
      const save = (practice: string) => saveAnswers(actor, id, () => said({ [practice]: 5 }))
      // The submission takes each place in the queue in turn.
      const submission = round % (RACING.length + 1)
      const first = RACING.slice(0, submission).map(save)
      const submit = submitAssessment(actor, id)
      const saves = await Promise.allSettled([...first, ...RACING.slice(submission).map(save)])
      await submit

      const answers = await publishedAnswers(id)
      for (const [index, saved] of saves.entries()) {
        const practice = RACING[index] ?? ''
        if (saved.status === 'rejected') expect(saved.reason).toMatchObject({ code: 'already-submitted' })
        expect(answers[practice]).toBe(saved.status === 'fulfilled' ? 5 : undefined)
        expect(await reported(actor, id, practice)).toBe(saved.status === 'fulfilled' ? 1 : 0)
      }
      expect(await prisma().draftAnswer.count({ where: { assessmentId: id } })).toBe(0)
    }
  })
})

describeOnBothDatabases('a draft discarded while it is submitted', () => {
  it('is either gone or published whole', async () => {
    const actor = await newActor()
    for (let round = 0; round < ROUNDS; round++) {
      const id = await newDraft(actor, BEFORE)
      const { team } = await getDraft(actor, id)
      const actions = [() => submitAssessment(actor, id), () => discardDraft(actor, id, team.name)]
      const ended = await Promise.allSettled((round % 2 ? actions : actions.toReversed()).map((act) => act()))
      for (const action of ended) {
        if (action.status === 'fulfilled') continue
        expect(['not-found', 'already-submitted']).toContain(action.reason.code)
      }
      const published = await prisma().assessment.findFirst({ where: { id } })
      if (published === null) continue
      expect(await publishedAnswers(id)).toEqual(BEFORE)
      expect(await prisma().tally.count({ where: { assessmentId: id } })).toBe(1)
    }
  })
})
