import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { measureDatabaseTime } from '@/database/database-now'
import { giveBackLease, giveBackLeases, takeLease } from '@/database/leases'
import { takeTurn } from '@/use-cases/rounds/take-turn'
import { allAt, newActor, newTeam } from '../../../support/assessments'
import { describeOn, describeOnBothDatabases } from '../../../support/databases'
import { answered, openedRound, plannedRound, roundOf, teamToken } from '../../../support/rounds'

const HOUR = 3_600_000
const SECONDS = 15

/** A round that has been due to open for a while. */
async function dueRound(actor: Actor, team: string) {
  const round = await plannedRound(actor, [team])
  await prisma().round.update({ where: { id: round.id }, data: { opensAt: new Date(Date.now() - HOUR) } })
  return { isOpen: async () => (await roundOf(actor.workspaceId, round.id)).openedAt !== null }
}

describeOnBothDatabases('of several processes', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    await takeTurn()
    await giveBackLeases()
  })

  it('one looks after the rounds, and the others leave them to it', async () => {
    expect(await takeLease('rounds', SECONDS, 'other')).toBe(true)
    const { isOpen } = await dueRound(actor, team)
    await takeTurn()
    expect(await isOpen()).toBe(false)
    await giveBackLease('rounds', 'other')
    await takeTurn()
    expect(await isOpen()).toBe(true)
    expect(await takeLease('rounds', SECONDS, 'other')).toBe(false)
  })

  it('another one goes on once the first has died', async () => {
    await takeLease('rounds', SECONDS, 'dead')
    const { isOpen } = await dueRound(actor, team)
    await takeTurn()
    expect(await isOpen()).toBe(false)
    await prisma().lease.updateMany({ data: { until: new Date(Date.now() - 1) } })
    await takeTurn()
    expect(await isOpen()).toBe(true)
  })
})

describeOn('postgresql', 'a process whose clock is wrong, among others', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    await measureDatabaseTime()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  const putClock = (milliseconds: number) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + milliseconds)
  }
  const closing = async (inMilliseconds: number) => {
    const round = await openedRound(actor, [team])
    const closesAt = new Date(Date.now() + inMilliseconds)
    await prisma().round.update({ where: { id: round.id }, data: { closesAt } })
    return round
  }

  it('by an hour ahead closes no round early, and takes answers until it closes', async () => {
    const round = await closing(HOUR / 2)
    putClock(HOUR)
    await takeTurn()
    expect((await roundOf(actor.workspaceId, round.id)).closedAt).toBeNull()
    await answered(teamToken(round, team), allAt(3, 'quick'))
    expect(await prisma().response.count({ where: { assessment: { roundId: round.id } } })).toBe(1)
  })

  it('by an hour behind closes it in time, and takes no answer after that', async () => {
    const round = await closing(HOUR / 2)
    await prisma().round.update({ where: { id: round.id }, data: { closesAt: new Date(Date.now() - HOUR / 2) } })
    putClock(-HOUR)
    const late = answered(teamToken(round, team), allAt(3, 'quick'))
    await expect(late).rejects.toMatchObject({ code: 'too-late' })
    await takeTurn()
    expect((await roundOf(actor.workspaceId, round.id)).closedAt).not.toBeNull()
  })
})
