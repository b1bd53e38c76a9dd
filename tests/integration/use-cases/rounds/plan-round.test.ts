import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { replaceTeamLink } from '@/database/round-teams'
import { replaceTags } from '@/database/team-tags'
import { changeRound } from '@/use-cases/rounds/change-round'
import { createRound } from '@/use-cases/rounds/create-round'
import '../../../support/auth-secret'
import { allRows } from '../../../support/all-rows'
import { newActor, newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { inDays } from '../../../support/local-time'
import { recorded } from '../../../support/members'
import { brought, planned, storedTeams, typedRound } from '../../../support/planned-rounds'
import { roundOf } from '../../../support/rounds'

const NOT_FOUND = { code: 'not-found' }
const NO_TEAMS = { code: 'invalid', fields: [{ field: 'teams', problem: 'noTeams' }] }
const NONE = { all: false, ids: [], tags: [] }

describeOnBothDatabases('planning a round', () => {
  let actor: Actor
  let web: string
  let search: string
  let billing: string

  beforeEach(async () => {
    actor = await newActor()
    billing = await newTeam(actor, 'Billing')
    search = await newTeam(actor, 'Search')
    web = await newTeam(actor, 'Web')
    await replaceTags(actor.workspaceId, web, ['Shop'])
    await replaceTags(actor.workspaceId, search, ['Shop', 'Data'])
  })

  const teamIds = async (roundId: string) => (await storedTeams(roundId)).map(({ teamId }) => teamId)

  it('stores what was typed, in the workspace’s time zone', async () => {
    await prisma().workspace.update({ where: { id: actor.workspaceId }, data: { timeZone: 'Asia/Kolkata' } })
    const times = { opensAt: inDays(1), closesAt: inDays(15) }
    const id = await createRound(actor, typedRound([web], times))
    expect(await roundOf(actor.workspaceId, id)).toMatchObject({
      name: 'Autumn',
      askedBy: 'Grace',
      purpose: 'To see where help is wanted.',
      variant: 'quick',
      questionnaireId: 'calms',
      asksLead: true,
      asksMembers: true,
      opensAt: new Date(`${times.opensAt}+05:30`),
      closesAt: new Date(`${times.closesAt}+05:30`),
      openedAt: null,
      closedAt: null,
    })
  })

  it('asks the teams named, with a tag, or all, each once', async () => {
    const of = async (teams: object) =>
      teamIds(await createRound(actor, typedRound([], { teams: { ...NONE, ...teams } })))
    expect(await of({ ids: [web] })).toEqual([web])
    expect(await of({ ids: [web, web], tags: ['data'] })).toEqual([search, web])
    expect(await of({ tags: ['shop', 'data'] })).toEqual([search, web])
    expect(await of({ all: true, ids: [web], tags: ['shop'] })).toEqual([billing, search, web])
  })

  it('takes the size of each team along as it is then', async () => {
    await prisma().team.update({ where: { id: web }, data: { size: 8 } })
    const id = await planned(actor, [web, search])
    await prisma().team.updateMany({ data: { size: 9 } })
    expect((await storedTeams(id)).map(({ expectedSize }) => expectedSize)).toEqual([null, 8])
  })

  it('makes links if members are asked, and none if not', async () => {
    const asked = await planned(actor, [web])
    const token = linkToken({ roundId: asked, teamId: web, version: 1 })
    expect(await storedTeams(asked)).toMatchObject([{ linkHash: linkHash(token), linkVersion: 1 }])
    const unasked = await planned(actor, [web], { voices: { lead: true, members: false } })
    expect(await storedTeams(unasked)).toMatchObject([{ linkHash: null }])
  })

  it.each([
    ['a team that is not there', { ids: [crypto.randomUUID()] }],
    ['what is no id', { ids: ['x'] }],
    ['a tag that no team has', { tags: ['unknown'] }],
  ])('finds nothing for %s', async (_, teams) => {
    const before = await allRows()
    const typed = typedRound([web], { teams: { ...NONE, ...teams } })
    await expect(createRound(actor, typed)).rejects.toMatchObject(NOT_FOUND)
    expect(await allRows()).toEqual(before)
  })

  it('finds neither teams nor tags of another workspace', async () => {
    const other = await newActor()
    const theirs = await newTeam(other, 'Theirs')
    await replaceTags(other.workspaceId, theirs, ['Elsewhere'])
    await expect(planned(actor, [web, theirs])).rejects.toMatchObject(NOT_FOUND)
    const byTag = { teams: { ...NONE, tags: ['elsewhere'] } }
    await expect(planned(actor, [], byTag)).rejects.toMatchObject(NOT_FOUND)
    const id = await planned(actor, [web])
    await expect(changeRound(actor, id, typedRound([theirs]))).rejects.toMatchObject(NOT_FOUND)
    await expect(changeRound(other, id, typedRound([theirs]))).rejects.toMatchObject(NOT_FOUND)
    expect(await teamIds(id)).toEqual([web])
  })

  it('needs a team', async () => {
    await expect(planned(await newActor(), [], { teams: { ...NONE, all: true } })).rejects.toMatchObject(NO_TEAMS)
  })

  it('needs times that make sense', async () => {
    const typed = { opensAt: inDays(2), closesAt: inDays(1) }
    const fields = [{ field: 'closesAt', problem: 'closesBeforeOpening' }]
    await expect(planned(actor, [web], typed)).rejects.toMatchObject({ code: 'invalid', fields })
  })

  it('can be done again as long as it has not opened, and keeps what was noted of teams that stay', async () => {
    await prisma().team.update({ where: { id: web }, data: { size: 8 } })
    const id = await planned(actor, [web, billing])
    const [, before] = await storedTeams(id)
    const replaced = linkHash(linkToken({ roundId: id, teamId: web, version: 2 }))
    await replaceTeamLink(actor.workspaceId, before?.id ?? '', 1, replaced)
    await prisma().team.update({ where: { id: web }, data: { size: 9 } })
    await changeRound(actor, id, typedRound([web, search], { name: 'Winter', variant: 'full' }))
    expect(await roundOf(actor.workspaceId, id)).toMatchObject({ name: 'Winter', variant: 'full' })
    expect(await storedTeams(id)).toMatchObject([
      { teamId: search, variant: 'full', linkVersion: 1 },
      { id: before?.id, teamId: web, variant: 'full', linkVersion: 2, linkHash: replaced, expectedSize: 8 },
    ])
  })

  it('takes links away when members are no longer asked, and gives the same back', async () => {
    const id = await planned(actor, [web])
    const before = await storedTeams(id)
    await changeRound(actor, id, typedRound([web], { voices: { lead: true, members: false } }))
    expect(await storedTeams(id)).toMatchObject([{ linkHash: null }])
    await changeRound(actor, id, typedRound([web]))
    expect(await storedTeams(id)).toEqual(before)
  })

  it.each(['open', 'closed'] as const)('changes nothing of a round that is %s', async (state) => {
    const id = await brought(actor, await planned(actor, [web]), state)
    const before = await allRows()
    const fields = [{ field: '', problem: 'roundNotPlanned' }]
    const change = changeRound(actor, id, typedRound([search]))
    await expect(change).rejects.toMatchObject({ code: 'invalid', fields })
    expect(await allRows()).toEqual(before)
  })

  it('leaves one whole plan when many change it and somebody opens it, all at once', async () => {
    const id = await planned(actor, [web])
    const plans = [[web], [search], [billing], [web, search], [web, billing]]
    const changes = plans.map((teams, index) =>
      changeRound(actor, id, typedRound(teams, { name: `Plan ${index}`, variant: index % 2 ? 'quick' : 'full' })),
    )
    const done = await Promise.allSettled([...changes.slice(0, 3), brought(actor, id, 'open'), ...changes.slice(3)])
    for (const one of done) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ fields: [{ problem: 'roundNotPlanned' }] })
    }
    const { name, variant, openedAt } = await roundOf(actor.workspaceId, id)
    expect(openedAt).not.toBeNull()
    const plan = name === 'Autumn' ? [web] : plans[Number(name.split(' ')[1])]
    expect((await teamIds(id)).toSorted()).toEqual(plan?.toSorted())
    for (const team of await storedTeams(id)) expect(team.variant).toBe(variant)
    const refused = done.filter(({ status }) => status === 'rejected').length
    const entries = (await recorded(actor.workspaceId)).filter(({ action }) => action === 'round.changed')
    expect(entries).toHaveLength(plans.length - refused)
  })

  it('is in the audit log', async () => {
    const id = await planned(actor, [web, search])
    await changeRound(actor, id, typedRound([web], { name: 'Winter' }))
    const entries = (await recorded(actor.workspaceId)).filter(({ action }) => action.startsWith('round.'))
    expect(entries).toMatchObject([
      { action: 'round.created', target: { type: 'round', id, name: 'Autumn' }, details: { teams: 2 } },
      { action: 'round.changed', target: { type: 'round', id, name: 'Winter' }, details: { teams: 1 } },
    ])
  })
})
