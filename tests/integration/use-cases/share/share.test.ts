import '../../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { insertRound } from '@/database/rounds'
import { changeExpectedSize } from '@/use-cases/share/change-expected-size'
import { getPoster } from '@/use-cases/share/get-poster'
import { getShare } from '@/use-cases/share/get-share'
import { listPosters } from '@/use-cases/share/list-posters'
import { replaceTeamLink } from '@/use-cases/share/replace-team-link'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, recorded } from '../../../support/members'
import { assessmentOf } from '../../../support/rounds'
import { sharedRound } from '../../../support/shared-round'

const refused = (problem: string) => ({ code: 'invalid', fields: [{ field: '', problem }] })

const tokenOf = (link: string | null) => link?.split('/a/')[1] ?? ''

describeOnBothDatabases('sharing a round with a team', () => {
  let admin: Actor
  let team: string

  beforeEach(async () => {
    admin = await newAdmin()
    team = await newTeam(admin)
  })

  it('tells all that a team is told, with a link whose hash is stored', async () => {
    const round = await sharedRound(admin, [team])
    const share = await getShare(admin, round, team)
    expect(share).toMatchObject({
      state: 'open',
      answers: 0,
      expectedSize: null,
      mayManage: true,
      asked: { round: 'Autumn', askedBy: 'Grace Hopper', purpose: 'To see what slows you down', minutes: 3, number: 5 },
    })
    expect(share.link).toMatch(/^https?:\/\/[^/]+\/a\/[\w-]{32}$/)
    const assessment = await prisma().assessment.findUniqueOrThrow({ where: { id: share.assessmentId } })
    expect(assessment.linkHash).toBe(linkHash(tokenOf(share.link)))
  })

  it('names the workspace where nobody says who asks, and the times in its time zone', async () => {
    await prisma().workspace.update({ where: { id: admin.workspaceId }, data: { timeZone: 'Asia/Tokyo' } })
    const closesAt = new Date('2040-12-03T16:00Z')
    const round = await sharedRound(admin, [team], { askedBy: '', closesAt, variant: 'full' })
    const { asked } = await getShare(admin, round, team)
    expect(asked).toMatchObject({ askedBy: 'Tests', minutes: 12 })
    expect(asked.until).toBe('Tuesday, December 4, 2040 at 1:00 AM (Asia/Tokyo)')
  })

  it('tells the group size that will count: the workspace’s until the round opens', async () => {
    const planned = await sharedRound(admin, [team], { state: 'planned' })
    const open = await sharedRound(admin, [team])
    await prisma().workspace.update({ where: { id: admin.workspaceId }, data: { minimumGroupSize: 9 } })
    expect((await getShare(admin, planned, team)).asked.number).toBe(9)
    expect((await getShare(admin, open, team)).asked.number).toBe(5)
  })

  it('shows no link that would not work', async () => {
    const round = await sharedRound(admin, [team])
    await prisma().assessment.updateMany({ where: { roundId: round }, data: { linkHash: 'of another secret' } })
    expect((await getShare(admin, round, team)).link).toBeNull()
    expect((await listPosters(admin, round)).posters).toEqual([])
    await replaceTeamLink(admin, round, team)
    expect((await getShare(admin, round, team)).link).not.toBeNull()
    for (const given of [{ state: 'closed' }, { asksMembers: false }] as const) {
      const other = await sharedRound(admin, [team], given)
      expect((await getShare(admin, other, team)).link).toBeNull()
      await expect(getPoster(admin, other, team)).rejects.toMatchObject({ code: 'not-found' })
      await expect(listPosters(admin, other)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('replaces a link: the hash of the old one is gone, and the audit log knows', async () => {
    const round = await sharedRound(admin, [team], { state: 'planned' })
    const before = await getShare(admin, round, team)
    await replaceTeamLink(admin, round, team)
    const { link, assessmentId } = await getShare(admin, round, team)
    expect(link).not.toBe(before.link)
    const stored = await prisma().assessment.findMany({ where: { roundId: round }, select: { linkHash: true } })
    expect(stored).toEqual([{ linkHash: linkHash(tokenOf(link)) }])
    expect(assessmentId).toBe(before.assessmentId)
    expect((await recorded(admin.workspaceId)).at(-1)).toMatchObject({
      action: 'team-link.replaced',
      target: { type: 'round', id: round, name: 'Autumn' },
      details: { team: 'Checkout' },
    })
  })

  it('replaces a link once where two do it at the same time', async () => {
    const round = await sharedRound(admin, [team])
    await Promise.all([1, 2, 3].map(() => replaceTeamLink(admin, round, team)))
    const entries = (await recorded(admin.workspaceId)).filter(({ action }) => action === 'team-link.replaced')
    const { linkVersion } = await prisma().assessment.findFirstOrThrow({ where: { roundId: round } })
    expect(linkVersion).toBe(entries.length + 1)
    expect((await getShare(admin, round, team)).link).not.toBeNull()
  })

  it('changes how many are expected, and says so in the audit log where it changed', async () => {
    const round = await sharedRound(admin, [team])
    for (const expectedSize of [12, 12, null]) await changeExpectedSize(admin, round, team, { expectedSize })
    expect((await getShare(admin, round, team)).expectedSize).toBeNull()
    const details = (await recorded(admin.workspaceId)).map((entry) => entry.details)
    expect(details.filter(({ setting }) => setting === 'expectedSize')).toEqual([
      { setting: 'expectedSize', before: null, after: 12, team: 'Checkout' },
      { setting: 'expectedSize', before: 12, after: null, team: 'Checkout' },
    ])
  })

  it('changes nothing once the round has closed, also where the clock is late to close it', async () => {
    const late = await sharedRound(admin, [team], { closesAt: new Date(Date.now() - 1000) })
    const closed = await sharedRound(admin, [team], { state: 'closed' })
    for (const round of [late, closed]) {
      expect((await getShare(admin, round, team)).state).toMatch(/^clos/)
      await expect(replaceTeamLink(admin, round, team)).rejects.toMatchObject(refused('roundIsClosed'))
      const change = changeExpectedSize(admin, round, team, { expectedSize: 3 })
      await expect(change).rejects.toMatchObject(refused('roundIsClosed'))
    }
  })

  it('has no link to replace where members are not asked', async () => {
    const round = await sharedRound(admin, [team], { asksMembers: false })
    await expect(replaceTeamLink(admin, round, team)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('has a poster for each team, by name', async () => {
    const other = await newTeam(admin, 'Accounts')
    const round = await sharedRound(admin, [team, other])
    const { posters } = await listPosters(admin, round)
    expect(posters.map((poster) => poster.team.name)).toEqual(['Accounts', 'Checkout'])
    expect(posters[1]).toEqual((await getPoster(admin, round, team)).posters[0])
    expect(new Set(posters.map(({ link }) => link)).size).toBe(2)
  })

  it('lets leads see their team’s link, poster and count, and change nothing', async () => {
    const other = await newTeam(admin, 'Accounts')
    const round = await sharedRound(admin, [team, other])
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    expect(await getShare(lead, round, team)).toMatchObject({ mayManage: false, link: expect.any(String) })
    expect((await getPoster(lead, round, team)).posters).toHaveLength(1)
    await expect(getShare(lead, round, other)).rejects.toMatchObject({ code: 'not-found' })
    await expect(listPosters(lead, round)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(replaceTeamLink(lead, round, team)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is not found for a team that the round does not ask, a foreign round, and what is none', async () => {
    const round = await sharedRound(admin, [team])
    const other = await newTeam(admin, 'Accounts')
    const stranger = await newAdmin()
    const foreign = await insertRound(stranger.workspaceId, {
      name: 'Foreign',
      questionnaireId: 'calms',
      questionnaireVersion: 1,
      variant: 'quick',
      askedBy: '',
      purpose: '',
      asksLead: true,
      asksMembers: true,
      opensAt: new Date(),
      closesAt: new Date(4e12),
      minimumGroupSize: 5,
      forgetAfterDays: 30,
    })
    for (const [one, of] of [
      [round, other],
      [foreign, team],
      ['nothing', team],
      [round, 'nothing'],
      [await assessmentOf(admin, { id: round }, team), team],
    ] as const) {
      await expect(getShare(admin, one, of)).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(getShare(stranger, round, team)).rejects.toMatchObject({ code: 'not-found' })
  })
})
