import '../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { listInvitedTeams } from '@/database/invitations'
import { listTags } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import { importTeams } from '@/use-cases/imports/import-teams'
import { allRows } from '../../support/all-rows'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, newMember, type TestMember } from '../../support/members'

const CSV = 'name,size,tags\nCheckout,8,Payments;Web\nSearch,,\n=cmd|x,3,<b>Web</b>\n'

describeOnBothDatabases('the import of teams', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
  })

  const teams = async () => {
    const tags = await listTags(admin.workspaceId)
    return (await listTeams(admin.workspaceId)).map(({ id, name, size }) => ({
      name,
      size,
      tags: tags.filter(({ teamIds }) => teamIds.includes(id)).map((tag) => tag.name),
    }))
  }

  it('brings in all of a table, and a second time changes nothing', async () => {
    const first = await importTeams(admin, CSV, false)
    expect(first.teams.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
    expect(await teams()).toEqual([
      { name: '=cmd|x', size: 3, tags: ['<b>Web</b>'] },
      { name: 'Checkout', size: 8, tags: ['Payments', 'Web'] },
      { name: 'Search', size: null, tags: [] },
    ])
    const before = await allRows()
    const second = await importTeams(admin, CSV, false)
    expect(second.teams.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
    expect(await allRows()).toEqual(before)
  })

  it('only tells what it would do, if asked to', async () => {
    const before = await allRows()
    const told = await importTeams(
      admin,
      `${CSV}`.replace('tags', 'leads').replace('Payments;Web', 'a@example.org').replace('<b>Web</b>', ''),
      true,
    )
    expect(told).toMatchObject({
      teams: [
        { line: 2, name: 'Checkout', outcome: 'added' },
        { line: 3, name: 'Search', outcome: 'added' },
        { line: 4, name: '=cmd|x', outcome: 'added' },
      ],
      leads: [{ email: 'a@example.org', outcome: 'invited', link: null }],
    })
    expect(await allRows()).toEqual(before)
  })

  it('changes a team that is there only in what the table has a column for', async () => {
    await importTeams(admin, CSV, false)
    expect((await importTeams(admin, 'name,size\nCHECKOUT,9\n', false)).teams).toMatchObject([{ outcome: 'changed' }])
    expect(await teams()).toContainEqual({ name: 'Checkout', size: 9, tags: ['Payments', 'Web'] })
  })

  it('does nothing at all where anything is wrong, also in the last line', async () => {
    const coach = await newMember(admin.workspaceId, 'coach')
    const before = await allRows()
    await expect(importTeams(admin, `${CSV}Last,0,\n`, false)).rejects.toMatchObject({
      fields: [{ field: 'line 5: size', problem: 'teamSize' }],
    })
    await expect(importTeams(admin, `name,leads\nFirst,\nSecond,${coach.email}\n`, false)).rejects.toMatchObject({
      fields: [{ field: 'line 3: leads', problem: 'importNoLead' }],
    })
    await expect(importTeams(coach, 'name,leads\nFirst,new@example.org\n', false)).rejects.toMatchObject({
      fields: [{ problem: 'importLeads' }],
    })
    expect(await allRows()).toEqual(before)
  })

  it('gives leads their teams, invites who is no member, and takes no team from anybody', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [await newTeam(admin, 'Before')] })
    const email = `${crypto.randomUUID()}@example.org`
    const csv = `name,leads\nCheckout,${lead.email}; ${email}\nSearch,${email}\n`
    const { leads } = await importTeams(admin, csv, false)
    expect(leads).toEqual([
      { email: lead.email, outcome: 'added', link: null },
      { email, outcome: 'invited', link: expect.stringContaining('/invitations/') },
    ])
    const led = await prisma().teamLead.findMany({
      where: { membershipId: lead.membershipId },
      select: { team: { select: { name: true } } },
    })
    expect(led.map(({ team }) => team.name).sort()).toEqual(['Before', 'Checkout'])
    const ids = new Map((await listTeams(admin.workspaceId)).map(({ id, name }) => [id, name]))
    const [invited] = await listInvitedTeams(admin.workspaceId)
    expect(invited?.teamIds.map((id) => ids.get(id)).sort()).toEqual(['Checkout', 'Search'])
    const before = await allRows()
    expect((await importTeams(admin, csv, false)).leads.map(({ outcome }) => outcome)).toEqual(['same', 'same'])
    expect(await allRows()).toEqual(before)
  })

  it('brings each team in once, however many import it at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 3 }, () => importTeams(admin, CSV, false)))
    const outcomes = all.flatMap((one) => one.teams.map(({ outcome }) => outcome))
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(3)
    expect(await teams()).toHaveLength(3)
  })
})
