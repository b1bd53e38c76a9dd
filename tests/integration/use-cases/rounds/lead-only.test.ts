import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { findAnswering } from '@/use-cases/responses/find-answering'
import { closeRound } from '@/use-cases/rounds/close-round'
import { openRound } from '@/use-cases/rounds/open-round'
import { allAt, newActor, newTeam, said } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { newPersonalLinks } from '../../../support/personal-links'
import { assessmentOf, newKey, plannedRound, submitted, VISITOR } from '../../../support/rounds'

describeOnBothDatabases('a round for which personal links were made before its plan left the members out', () => {
  let actor: Actor
  let round: string
  let token: string

  beforeEach(async () => {
    actor = await newActor()
    const team = await newTeam(actor)
    const planned = await plannedRound(actor, [team])
    round = planned.id
    const [personalLinkId = ''] = await newPersonalLinks(await assessmentOf(actor, planned, team), 1)
    token = linkToken({ personalLinkId })
    await prisma().round.update({ where: { id: round }, data: { asksMembers: false } })
    await openRound(actor, round)
  })

  it('takes no answers that nobody would ever see', async () => {
    expect(await findAnswering(VISITOR, token, () => null)).toBeNull()
    const sent = submitted(token, newKey(), said(allAt(3, 'quick')))
    await expect(sent).rejects.toMatchObject({ code: 'not-found' })
    expect(await prisma().response.count({ where: { assessment: { roundId: round } } })).toBe(0)
  })

  it('keeps nobody’s name once it has closed', async () => {
    await closeRound(actor, round)
    const links = await prisma().personalLink.findMany({ where: { assessment: { roundId: round } } })
    expect(links).toMatchObject([{ label: '', email: null, used: false }])
  })
})
