import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { changeTeamDetails } from '@/use-cases/teams/change-team-details'
import { getTags } from '@/use-cases/teams/get-tags'
import { getTeam } from '@/use-cases/teams/get-team'
import { tagTeams } from '@/use-cases/teams/tag-teams'
import { allRows } from '../../support/all-rows'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const TEN = Array.from({ length: 10 }, (_, index) => `Tag ${index}`)

describeOnBothDatabases('size and tags of teams', () => {
  let actor: Actor
  let checkout: string
  let search: string

  beforeEach(async () => {
    actor = await newActor()
    checkout = await newTeam(actor, 'Checkout')
    search = await newTeam(actor, 'Search')
  })

  const entries = async () => {
    const where = { workspaceId: actor.workspaceId, action: 'team.changed' }
    const rows = await prisma().auditEntry.findMany({ where, orderBy: { id: 'asc' } })
    return rows.map(({ targetName, details }) => [targetName, JSON.parse(details)])
  }

  const tagsByTeam = async () => Object.fromEntries((await getTags(actor)).teams.map(({ name, tags }) => [name, tags]))

  it('are shown with the team, and the tags in use beside them', async () => {
    await changeTeamDetails(actor, search, { size: null, tags: ['Berlin'] })
    await changeTeamDetails(actor, checkout, { size: 9, tags: ['Web', 'Payments'] })
    const { team, tags, tagsInUse } = await getTeam(actor, checkout)
    expect(team.size).toBe(9)
    expect(tags).toEqual(['Payments', 'Web'])
    expect(tagsInUse).toEqual(['Berlin', 'Payments', 'Web'])
  })

  it('are shown to the team’s lead, but not the tags of the other teams', async () => {
    await changeTeamDetails(actor, search, { size: 3, tags: ['Berlin'] })
    await changeTeamDetails(actor, checkout, { size: 9, tags: ['Web'] })
    const lead: Actor = { ...actor, role: 'lead', teamIds: [checkout] }
    expect(await getTeam(lead, checkout)).toMatchObject({ team: { size: 9 }, tags: ['Web'], tagsInUse: [] })
  })

  it('leave an entry with before and after for each that was changed, and none for the other', async () => {
    await changeTeamDetails(actor, checkout, { size: 9, tags: [] })
    await changeTeamDetails(actor, checkout, { size: 9, tags: ['Web'] })
    await changeTeamDetails(actor, checkout, { size: 9, tags: ['Web'] })
    await changeTeamDetails(actor, checkout, { size: null, tags: ['Web'] })
    expect(await entries()).toEqual([
      ['Checkout', { setting: 'size', before: null, after: 9 }],
      ['Checkout', { setting: 'tags', before: [], after: ['Web'] }],
      ['Checkout', { setting: 'size', before: 9, after: null }],
    ])
  })

  it('are whole when many change them at once', async () => {
    const changes = [1, 2, 3, 4, 5, 6].map((size) =>
      changeTeamDetails(actor, checkout, { size, tags: [`Tag ${size}`] }),
    )
    await Promise.all(changes)
    const { team, tags } = await getTeam(actor, checkout)
    expect(tags).toEqual([`Tag ${team.size}`])
  })

  it('go with the team, and tags that no team has are gone', async () => {
    await changeTeamDetails(actor, checkout, { size: 9, tags: ['Web'] })
    await prisma().team.delete({ where: { id: checkout } })
    expect((await getTags(actor)).tags).toEqual([])
  })

  it('are not changed by a lead, nor where there is no such team', async () => {
    const before = await allRows()
    const change = { size: 9, tags: ['Web'] }
    const lead: Actor = { ...actor, role: 'lead', teamIds: [checkout] }
    await expect(changeTeamDetails(lead, checkout, change)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeTeamDetails(lead, search, change)).rejects.toMatchObject({ code: 'not-found' })
    await expect(changeTeamDetails(await newActor(), checkout, change)).rejects.toMatchObject({ code: 'not-found' })
    const { workspaces: _, ...rest } = await allRows()
    expect({ ...rest, workspaces: before.workspaces }).toEqual(before)
  })

  it('give one tag to many teams at once, and take it again', async () => {
    await changeTeamDetails(actor, search, { size: null, tags: ['Payments'] })
    const teamIds = [checkout, search]
    expect(await tagTeams(actor, { what: 'give', tag: 'payments', teamIds })).toBe(1)
    expect(await tagsByTeam()).toEqual({ Checkout: ['Payments'], Search: ['Payments'] })
    expect((await getTags(actor)).tags).toEqual([{ name: 'Payments', count: 2 }])
    expect(await tagTeams(actor, { what: 'take', tag: 'PAYMENTS', teamIds: [search, search] })).toBe(1)
    expect(await tagsByTeam()).toEqual({ Checkout: ['Payments'], Search: [] })
    expect((await entries()).slice(1)).toEqual([
      ['Checkout', { setting: 'tags', before: [], after: ['Payments'] }],
      ['Search', { setting: 'tags', before: ['Payments'], after: [] }],
    ])
  })

  it('give a tag to 200 teams', async () => {
    const { workspaceId } = actor
    const teams = Array.from({ length: 200 }, (_, n) => ({ workspaceId, name: `Team ${n}`, nameKey: `team ${n}` }))
    await prisma().team.createMany({ data: teams })
    const teamIds = (await getTags(actor)).teams.map(({ id }) => id)
    expect(await tagTeams(actor, { what: 'give', tag: 'Everybody', teamIds })).toBe(202)
    const { tags, teams: listed } = await getTags(actor)
    expect(tags).toEqual([{ name: 'Everybody', count: 202 }])
    expect(listed.slice(2, 5).map(({ name }) => name)).toEqual(['Team 0', 'Team 1', 'Team 2'])
  })

  it('are left alone when one of the teams would have too many tags', async () => {
    await changeTeamDetails(actor, search, { size: null, tags: TEN })
    const before = await allRows()
    const giving = tagTeams(actor, { what: 'give', tag: 'Eleven', teamIds: [checkout, search] })
    await expect(giving).rejects.toMatchObject({ code: 'invalid', fields: [{ field: '', problem: 'tagsFull' }] })
    expect(await allRows()).toEqual(before)
    expect(await tagTeams(actor, { what: 'give', tag: 'TAG 3', teamIds: [checkout, search] })).toBe(1)
  })

  it('are left alone when one of the teams is another workspace’s, or none', async () => {
    const foreign = await newTeam(await newActor())
    const before = await allRows()
    for (const stranger of [foreign, crypto.randomUUID(), 'nothing']) {
      const giving = tagTeams(actor, { what: 'give', tag: 'Web', teamIds: [checkout, stranger] })
      await expect(giving).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await allRows()).toEqual(before)
  })
})
