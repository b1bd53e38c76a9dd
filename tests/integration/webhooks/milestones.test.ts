import '../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { putMemberResponse } from '@/database/member-responses'
import { closeRound } from '@/use-cases/rounds/close-round'
import { addWebhook } from '@/use-cases/webhooks/add-webhook'
import { tellMilestones } from '@/use-cases/webhooks/tell-milestones'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin } from '../../support/members'
import { newPart, newRound } from '../../support/published-round'

const TARGET = {
  name: 'Board',
  kind: 'slack' as const,
  address: 'https://example.org/',
  events: ['round.responses' as const],
  active: true,
}

describeOnBothDatabases('a milestone of a round', () => {
  let admin: Actor
  let round: string

  beforeEach(async () => {
    await prisma().webhookTarget.deleteMany()
    admin = await newAdmin()
    await addWebhook(admin, TARGET)
    round = await newRound(admin, { minimumGroupSize: 4 })
  })

  async function part(expectedSize: number | null): Promise<string> {
    const id = await newPart(admin, round, await newTeam(admin, crypto.randomUUID()))
    await prisma().assessment.update({ where: { id }, data: { expectedSize } })
    return id
  }

  async function answers(assessment: string, count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      await putMemberResponse(assessment, crypto.randomUUID(), { answers: { 'culture.swarming': 3 }, comments: {} })
    }
  }

  /** What was told of this round, the first first. */
  async function told(): Promise<unknown[]> {
    const rows = await prisma().webhookDelivery.findMany({ orderBy: { id: 'asc' } })
    return rows.map(({ payload }) => JSON.parse(payload).data)
  }
  const shares = async () => (await told()).map((data) => (data as { share: number }).share)

  it('is told once, as a share of those asked, and nothing is told by an answer itself', async () => {
    const team = await part(16)
    await answers(team, 9)
    expect(await told()).toEqual([])
    await tellMilestones()
    await tellMilestones()
    expect(await told()).toEqual([
      {
        workspace: { id: admin.workspaceId },
        round: { id: round, name: expect.any(String) },
        share: 50,
        url: expect.stringMatching(`/rounds/${round}$`),
      },
    ])
    await answers(team, 7)
    await tellMilestones()
    expect(await shares()).toEqual([50, 100])
  })

  it('waits until as many more have answered as a group must have, so that none tells of one person', async () => {
    const team = await part(8)
    await answers(team, 3)
    await tellMilestones()
    expect(await shares()).toEqual([])
    await answers(team, 1)
    await tellMilestones()
    expect(await shares()).toEqual([50])
    await answers(team, 3)
    await tellMilestones()
    expect(await shares()).toEqual([50])
    await answers(team, 1)
    await tellMilestones()
    expect(await shares()).toEqual([50, 100])
  })

  it('counts no more answers of a team than are expected, and none where nobody said how many', async () => {
    const [team] = [await part(4), await part(12)]
    await answers(team, 9)
    await answers(await part(null), 9)
    await tellMilestones()
    expect(await shares()).toEqual([25])
  })

  it('is told once, however many processes look at the same moment', async () => {
    await answers(await part(8), 8)
    await Promise.all(Array.from({ length: 5 }, () => tellMilestones()))
    expect(await shares()).toEqual([100])
  })

  it('is not told of a round that has closed, nor to who does not ask for it', async () => {
    await answers(await part(8), 8)
    await closeRound(admin, round)
    await tellMilestones()
    expect(await told()).toEqual([])
    const open = await newRound(admin)
    const id = await newPart(admin, open, await newTeam(admin, crypto.randomUUID()))
    await prisma().assessment.update({ where: { id }, data: { expectedSize: 5 } })
    await answers(id, 5)
    await prisma().webhookTarget.updateMany({ data: { active: false } })
    await tellMilestones()
    await prisma().webhookTarget.updateMany({ data: { active: true, events: 'round.closed' } })
    await tellMilestones()
    expect(await told()).toEqual([])
  })
})
