import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { getReport } from '@/use-cases/reports/get-report'
import { getStart } from '@/use-cases/teams/get-start'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

describeOnBothDatabases('discarding a draft', () => {
  let actor: Actor
  let teamId: string
  let id: string

  beforeEach(async () => {
    actor = await newActor()
    teamId = await newTeam(actor)
    id = await startAssessment(actor, teamId, 'quick')
  })

  const drafts = async () => (await getStart(actor)).drafts.map((draft) => draft.id)

  it('deletes it with its answers once the team’s name is typed, and keeps the others', async () => {
    const other = await startAssessment(actor, teamId, 'full')
    expect(await discardDraft(actor, id, 'Checkout')).toBe(teamId)
    expect(await drafts()).toEqual([other])
    expect(await prisma().draftAnswer.count({ where: { assessmentId: id } })).toBe(0)
  })

  it.each(['', 'checkout', 'Payments'])('is refused when %j is typed', async (typed) => {
    const error = { code: 'invalid', fields: [{ field: 'typedName', problem: 'nameMismatch' }] }
    await expect(discardDraft(actor, id, typed)).rejects.toMatchObject(error)
    expect(await drafts()).toEqual([id])
  })

  it('is refused for what was submitted, whose report stays', async () => {
    const published = await submitted(actor, teamId, 'quick', allAt(3, 'quick'))
    await expect(discardDraft(actor, published, 'Checkout')).rejects.toMatchObject({ code: 'already-submitted' })
    expect(await getReport(actor, published)).toMatchObject({ overall: { score: 3 } })
  })
})
