import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { updateClosesAt } from '@/database/rounds'
import { closeRound } from '@/use-cases/rounds/close-round'
import { extendRound } from '@/use-cases/rounds/extend-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import '../../../support/auth-secret'
import { allRows } from '../../../support/all-rows'
import { newActor, newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { inDays } from '../../../support/local-time'
import { newMember, recorded } from '../../../support/members'
import { answeredBy, brought, planned, storedTeams } from '../../../support/planned-rounds'
import { roundOf } from '../../../support/rounds'

const NOT_OPEN = { code: 'invalid', fields: [{ field: 'closesAt', problem: 'roundNotOpen' }] }

describeOnBothDatabases('an open round', () => {
  let actor: Actor
  let id: string

  beforeEach(async () => {
    actor = await newActor()
    id = await brought(actor, await planned(actor, [await newTeam(actor)]), 'open')
  })

  it('closes later, or earlier, if somebody says so', async () => {
    const before = (await roundOf(actor.workspaceId, id)).closesAt.toISOString()
    const [later, earlier] = [inDays(20), inDays(3)]
    await extendRound(actor, id, later)
    expect((await roundOf(actor.workspaceId, id)).closesAt).toEqual(new Date(`${later}Z`))
    await extendRound(actor, id, earlier)
    expect((await roundOf(actor.workspaceId, id)).closesAt).toEqual(new Date(`${earlier}Z`))
    const details = (await recorded(actor.workspaceId)).filter(({ action }) => action === 'round.extended')
    expect(details.map((entry) => entry.details)).toEqual([
      { before, after: `${later}:00.000Z` },
      { before: `${later}:00.000Z`, after: `${earlier}:00.000Z` },
    ])
  })

  it('cannot be made to have closed already', async () => {
    const fields = [{ field: 'closesAt', problem: 'closesBeforeOpening' }]
    await expect(extendRound(actor, id, inDays(-1))).rejects.toMatchObject({ code: 'invalid', fields })
  })

  it('takes its close as final once that has come, also if the clock is late', async () => {
    await prisma().round.update({ where: { id }, data: { closesAt: new Date(Date.now() - 1) } })
    const before = await allRows()
    await expect(extendRound(actor, id, inDays(5))).rejects.toMatchObject(NOT_OPEN)
    expect(await allRows()).toEqual(before)
  })

  it('does not reopen when it is closed and extended at once', async () => {
    const [, extended] = await Promise.allSettled([closeRound(actor, id), extendRound(actor, id, inDays(5))])
    expect((await roundOf(actor.workspaceId, id)).closedAt).not.toBeNull()
    if (extended.status === 'rejected') expect(extended.reason).toMatchObject(NOT_OPEN)
    await expect(extendRound(actor, id, inDays(6))).rejects.toMatchObject(NOT_OPEN)
  })

  it('is the only one whose close can be moved', async () => {
    const plan = await planned(actor, [await newTeam(actor, 'Web')])
    await expect(extendRound(actor, plan, inDays(5))).rejects.toMatchObject(NOT_OPEN)
    const elsewhere = await newActor()
    await expect(extendRound(elsewhere, id, inDays(5))).rejects.toMatchObject({ code: 'not-found' })
    expect(await updateClosesAt(elsewhere.workspaceId, id, new Date(), new Date())).toBe(false)
  })
})

describeOnBothDatabases('deleting a round', () => {
  let actor: Actor
  let coach: Actor
  let id: string

  beforeEach(async () => {
    actor = await newActor()
    coach = await newMember(actor.workspaceId, 'coach')
    id = await planned(actor, [await newTeam(actor)])
  })

  const rounds = () => prisma().round.count({ where: { workspaceId: actor.workspaceId } })

  it('asks for its name', async () => {
    const fields = [{ field: 'typedName', problem: 'nameMismatch' }]
    await expect(removeRound(coach, id, 'autumn')).rejects.toMatchObject({ code: 'invalid', fields })
    expect(await rounds()).toBe(1)
  })

  it('is for coaches as long as it is planned', async () => {
    await removeRound(coach, id, ' Autumn ')
    expect(await rounds()).toBe(0)
    expect((await recorded(actor.workspaceId)).at(-1)).toMatchObject({
      userId: coach.userId,
      action: 'round.deleted',
      target: { type: 'round', id, name: 'Autumn' },
    })
    await expect(removeRound(coach, id, 'Autumn')).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each(['open', 'closed'] as const)(
    'is for admins once it is %s, and takes all that was answered along',
    async (state) => {
      const [team] = await storedTeams(id)
      await brought(actor, id, state)
      await answeredBy(team?.id ?? '', 3)
      const before = await allRows()
      await expect(removeRound(coach, id, 'Autumn')).rejects.toMatchObject({ code: 'forbidden' })
      expect(await allRows()).toEqual(before)
      await removeRound(actor, id, 'Autumn')
      expect(await rounds()).toBe(0)
      expect(await prisma().response.count({ where: { assessmentId: team?.id ?? '' } })).toBe(0)
    },
  )

  it('deletes nothing for a coach where it opens at the same moment', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const one = await planned(actor, [await newTeam(actor, `Team ${turn}`)], { name: `Round ${turn}` })
      const [, removed] = await Promise.allSettled([
        brought(actor, one, 'open'),
        removeRound(coach, one, `Round ${turn}`),
      ])
      const isThere = (await prisma().round.count({ where: { id: one } })) === 1
      expect(isThere).toBe(removed.status === 'rejected')
      if (removed.status === 'rejected') expect(removed.reason).toMatchObject({ code: 'forbidden' })
    }
  })
})
