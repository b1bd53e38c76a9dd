import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { replaceTags } from '@/database/team-tags'
import { closeRound } from '@/use-cases/rounds/close-round'
import { getRound } from '@/use-cases/rounds/get-round'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import '../../../support/auth-secret'
import { newActor, newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { inDays } from '../../../support/local-time'
import { newMember } from '../../../support/members'
import { answeredBy, brought, planned, storedTeams } from '../../../support/planned-rounds'

const NOT_FOUND = { code: 'not-found' }

describeOnBothDatabases('rounds', () => {
  let actor: Actor
  let lead: Actor
  let web: string
  let search: string

  beforeEach(async () => {
    actor = await newActor()
    web = await newTeam(actor, 'Web')
    search = await newTeam(actor, 'Search')
    lead = await newMember(actor.workspaceId, 'lead', { teams: [web] })
    await replaceTags(actor.workspaceId, web, ['Shop'])
    await prisma().team.update({ where: { id: web }, data: { size: 8 } })
  })

  const names = async (who: Actor) => (await listRounds(who)).rounds.map(({ name, teams }) => `${name}: ${teams}`)

  it('are listed with their teams, the one that closes last first', async () => {
    await planned(actor, [web, search])
    await planned(actor, [search], { name: 'Winter', closesAt: inDays(90) })
    expect(await names(actor)).toEqual(['Winter: 1', 'Autumn: 2'])
    expect(await listRounds(actor)).toMatchObject({ mayManage: true, timeZone: 'UTC' })
  })

  it('are listed for a lead with their own teams, if they ask any', async () => {
    await planned(actor, [web, search])
    await planned(actor, [search], { name: 'Winter' })
    expect(await names(lead)).toEqual(['Autumn: 1'])
    expect((await listRounds(lead)).mayManage).toBe(false)
    expect(await names(await newMember(actor.workspaceId, 'lead'))).toEqual([])
  })

  it('show a lead their own teams and no others, and no round without one', async () => {
    const both = await planned(actor, [web, search])
    const view = await getRound(lead, both)
    expect(view).toMatchObject({ mayManage: false, mayRemove: false, allTeams: 1, totals: { teams: 1 } })
    expect(view.rows.map(({ team }) => team.name)).toEqual(['Web'])
    await expect(getRound(lead, await planned(actor, [search]))).rejects.toMatchObject(NOT_FOUND)
    await expect(getRound(await newActor(), both)).rejects.toMatchObject(NOT_FOUND)
    await expect(getRound(actor, 'x')).rejects.toMatchObject(NOT_FOUND)
  })

  it('count who has answered while they are open, and tell nothing else', async () => {
    const id = await brought(actor, await planned(actor, [web, search]), 'open')
    const [, assessment] = await storedTeams(id)
    await answeredBy(assessment?.id ?? '', 3)
    await prisma().response.create({
      data: { assessmentId: assessment?.id ?? '', voice: 'lead', submissionKey: 'lead', answers: '{}' },
    })
    await prisma().assessment.update({ where: { id: assessment?.id ?? '' }, data: { leadSubmittedAt: new Date() } })
    const { state, rows, totals, forgets } = await getRound(actor, id)
    expect(state).toBe('open')
    expect(rows).toEqual([
      expect.objectContaining({ answered: 0, expectedSize: null, leadSubmitted: false, results: false }),
      expect.objectContaining({
        answered: 3,
        expectedSize: 8,
        leadSubmitted: true,
        results: false,
        leadResults: false,
      }),
    ])
    expect(totals).toEqual({ teams: 2, answered: 3, expected: 8, unsized: 1, leads: 1, withResults: 0 })
    expect(forgets).toBeNull()
  })

  it('count what was published once they have closed, since the responses may be gone', async () => {
    const id = await brought(actor, await planned(actor, [web, search]), 'open')
    for (const [index, { id: assessment }] of (await storedTeams(id)).entries())
      await answeredBy(assessment, 4 + 2 * index)
    await closeRound(actor, id)
    for (const responses of ['kept', 'destroyed']) {
      if (responses === 'destroyed') await prisma().response.deleteMany()
      const { state, rows, totals, forgets } = await getRound(actor, id)
      expect(state).toBe('closed')
      expect(rows).toMatchObject([
        { answered: 4, results: false, published: true },
        { answered: 6, results: true, published: true },
      ])
      expect(totals).toMatchObject({ answered: 10, withResults: 1 })
      expect(forgets).toMatchObject({ done: false })
    }
  })

  it('say when the members’ answers are destroyed, or were, or that none were asked', async () => {
    const id = await brought(actor, await planned(actor, [web]), 'closed')
    const closedAt = new Date('2026-11-01T12:00:00Z')
    await prisma().round.update({ where: { id }, data: { closedAt } })
    const at = async () => (await getRound(actor, id)).forgets
    expect(await at()).toEqual({ done: false, at: new Date('2026-12-01T12:00:00Z') })
    const forgottenAt = new Date('2026-12-01T12:00:05Z')
    await prisma().round.update({ where: { id }, data: { forgottenAt } })
    expect(await at()).toEqual({ done: true, at: forgottenAt })
    await prisma().round.update({ where: { id }, data: { asksMembers: false } })
    expect(await at()).toBeNull()
  })

  it('are narrowed down by a tag that one of their teams has', async () => {
    await replaceTags(actor.workspaceId, await newTeam(actor, 'Billing'), ['Money'])
    const id = await planned(actor, [web, search])
    expect((await getRound(actor, id)).tags).toEqual([{ key: 'shop', name: 'Shop' }])
    const { rows, tag, allTeams } = await getRound(actor, id, 'shop')
    expect({ tag, allTeams }).toEqual({ tag: 'shop', allTeams: 2 })
    expect(rows.map(({ team }) => team.name)).toEqual(['Web'])
    for (const key of ['money', 'unknown', '']) {
      expect(await getRound(actor, id, key)).toMatchObject({ tag: null, totals: { teams: 2 } })
    }
  })

  it('are planned from nothing', async () => {
    const form = await getRoundForm(actor)
    expect(form).toMatchObject({
      timeZone: 'UTC',
      state: null,
      values: { name: '', askedBy: null, purpose: '', variant: 'full', lead: true, members: true, all: false },
      tags: [{ key: 'shop', name: 'Shop', teams: 1 }],
      teams: [
        { name: 'Search', ticked: false },
        { name: 'Web', ticked: false },
      ],
    })
    expect(form.values.opensAt.endsWith('T09:00')).toBe(true)
  })

  it('are copied with new times, for whoever does it to sign', async () => {
    const id = await planned(actor, [web], { voices: { lead: false, members: true } })
    await brought(actor, id, 'closed')
    for (const copy of [id, 'last']) {
      const { state, values, teams } = await getRoundForm(actor, { copy })
      expect(state).toBeNull()
      expect(values).toMatchObject({ name: 'Autumn', askedBy: null, variant: 'quick', lead: false, all: false })
      expect(values.purpose).toBe('To see where help is wanted.')
      expect(values.opensAt.endsWith('T09:00')).toBe(true)
      expect(teams.map(({ ticked }) => ticked)).toEqual([false, true])
    }
  })

  it('are changed from what is stored', async () => {
    await prisma().workspace.update({ where: { id: actor.workspaceId }, data: { timeZone: 'Asia/Kolkata' } })
    const times = { opensAt: inDays(2), closesAt: inDays(3) }
    const id = await planned(actor, [web, search], times)
    const { state, values, teams } = await getRoundForm(actor, { change: id })
    expect(state).toBe('planned')
    // All of the workspace's teams are asked, so that is what is ticked.
    expect(values).toMatchObject({ name: 'Autumn', askedBy: 'Grace', all: true, ...times })
    expect(teams.some(({ ticked }) => ticked)).toBe(false)
  })

  it('begin with nothing where the last one is to be copied and there is none, and with no other’s', async () => {
    expect((await getRoundForm(actor, { copy: 'last' })).values.name).toBe('')
    const other = await newActor()
    const id = await planned(other, [await newTeam(other)])
    await expect(getRoundForm(actor, { copy: id })).rejects.toMatchObject(NOT_FOUND)
    await expect(getRoundForm(actor, { change: id })).rejects.toMatchObject(NOT_FOUND)
  })
})
