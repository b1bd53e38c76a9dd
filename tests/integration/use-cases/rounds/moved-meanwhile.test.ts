import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { close } from '@/use-cases/rounds/close-round'
import { open } from '@/use-cases/rounds/open-round'
import { newActor, newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { openedRound, plannedRound, roundOf } from '../../../support/rounds'

const DAY = 86_400_000
const later = (days: number) => new Date(Date.now() + days * DAY)

/** Between reading what is due and doing it, the clock may have had a big round to publish. */
describeOnBothDatabases('a round whose times were moved after the clock had read them', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
  })

  it('does not open before its new time', async () => {
    const stale = await plannedRound(actor, [team])
    await prisma().round.update({ where: { id: stale.id }, data: { opensAt: later(5) } })
    expect(await open({ ...actor, userId: null }, stale, later(2), true)).toBe(false)
    expect((await roundOf(actor.workspaceId, stale.id)).openedAt).toBeNull()
    expect(await open({ ...actor, userId: null }, stale, later(6), true)).toBe(true)
  })

  it('does not close before its new time', async () => {
    const stale = await openedRound(actor, [team])
    await prisma().round.update({ where: { id: stale.id }, data: { closesAt: later(20) } })
    expect(await close({ ...actor, userId: null }, stale, later(9), true)).toBe(false)
    expect((await roundOf(actor.workspaceId, stale.id)).closedAt).toBeNull()
    expect(await close({ ...actor, userId: null }, stale, later(21), true)).toBe(true)
  })
})
