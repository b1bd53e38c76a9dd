import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { listTags, replaceTags, tagsOfTeam } from '@/database/team-tags'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

describeOnBothDatabases('tags of teams', () => {
  let actor: Actor
  let workspaceId: string
  let checkout: string
  let search: string

  beforeEach(async () => {
    actor = await newActor()
    workspaceId = actor.workspaceId
    checkout = await newTeam(actor, 'Checkout')
    search = await newTeam(actor, 'Search')
  })

  it('are replaced all at once', async () => {
    await replaceTags(workspaceId, checkout, ['Payments', 'Web'])
    await replaceTags(workspaceId, checkout, ['Web', 'Berlin'])
    expect(await tagsOfTeam(workspaceId, checkout)).toEqual(['Berlin', 'Web'])
    await replaceTags(workspaceId, checkout, [])
    expect(await tagsOfTeam(workspaceId, checkout)).toEqual([])
  })

  it('are listed by name, each with the teams that have it', async () => {
    await replaceTags(workspaceId, checkout, ['web', 'Payments'])
    await replaceTags(workspaceId, search, ['web'])
    expect(await listTags(workspaceId)).toEqual([
      { key: 'payments', name: 'Payments', teamIds: [checkout] },
      { key: 'web', name: 'web', teamIds: [checkout, search].sort() },
    ])
  })

  it.each(['payments', 'PAYMENTS', '  Payments ', 'Ｐayments', 'Pay\u200bments'])(
    'are one tag when they look alike: %j',
    async (alike) => {
      await replaceTags(workspaceId, checkout, ['Payments', alike])
      expect(await tagsOfTeam(workspaceId, checkout)).toEqual(['Payments'])
      await replaceTags(workspaceId, search, [alike])
      expect((await listTags(workspaceId)).map(({ key, teamIds }) => [key, teamIds.length])).toEqual([['payments', 2]])
    },
  )

  it('are spelled as the team that had them first spells them', async () => {
    await replaceTags(workspaceId, checkout, ['Data Platform'])
    await replaceTags(workspaceId, search, ['data  platform'])
    expect(await tagsOfTeam(workspaceId, search)).toEqual(['Data Platform'])
  })

  it('can be respelled by the only team that has them', async () => {
    await replaceTags(workspaceId, checkout, ['payments'])
    await replaceTags(workspaceId, checkout, ['Payments'])
    expect(await tagsOfTeam(workspaceId, checkout)).toEqual(['Payments'])
  })

  it('of another workspace are neither seen nor changed', async () => {
    await replaceTags(workspaceId, checkout, ['Payments'])
    const foreign = (await newActor()).workspaceId
    await replaceTags(foreign, checkout, ['Ours'])
    expect(await tagsOfTeam(foreign, checkout)).toEqual([])
    expect(await listTags(foreign)).toEqual([])
    expect(await tagsOfTeam(workspaceId, checkout)).toEqual(['Payments'])
  })
})
