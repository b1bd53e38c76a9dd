import { beforeEach, expect, it } from 'vitest'
import { leadNames } from '@/database/team-leads'
import { changeRole } from '@/use-cases/members/change-role'
import { changeTeams } from '@/use-cases/members/change-teams'
import { getMember } from '@/use-cases/members/get-member'
import { leaveWorkspace } from '@/use-cases/members/leave-workspace'
import { listMembers } from '@/use-cases/members/list-members'
import { removeMember } from '@/use-cases/members/remove-member'
import { restoreMember } from '@/use-cases/members/restore-member'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { getTeam } from '@/use-cases/teams/get-team'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { isSignedIn, newAdmin, newMember, newPerson, recorded, type TestMember } from '../../../support/members'

describeOnBothDatabases('members', () => {
  let admin: TestMember
  let team: string

  beforeEach(async () => {
    admin = await newAdmin(await newPerson('Ada'))
    team = await newTeam(admin)
  })

  const last = async () => (await recorded(admin.workspaceId)).at(-1)

  it('are listed by name with what an admin needs to know', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const coach = await newMember(admin.workspaceId, 'coach', { person: await newPerson('émile') })
    await suspendMember(admin, coach.membershipId)
    expect(await listMembers(admin)).toMatchObject([
      { name: 'Ada', role: 'admin', suspended: false, secondFactor: false, teams: [], managed: false },
      { name: 'émile', email: coach.email, role: 'coach', suspended: true },
      { name: 'Grace', id: lead.membershipId, role: 'lead', teams: [{ id: team, name: 'Checkout' }] },
    ])
    expect(await getMember(admin, lead.membershipId)).toMatchObject({ userId: lead.userId, isActor: false })
    expect(await getMember(admin, admin.membershipId)).toMatchObject({ isActor: true })
  })

  it('get another role, are signed out by that, and lose the teams that only leads have', async () => {
    const { membershipId, userId } = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    await changeRole(admin, membershipId, 'coach')
    expect(await getMember(admin, membershipId)).toMatchObject({ role: 'coach', teams: [] })
    expect(await isSignedIn(userId)).toBe(false)
    expect(await last()).toMatchObject({
      userId: admin.userId,
      action: 'member.role-changed',
      target: { type: 'person', id: userId, name: null },
      details: { before: 'lead', after: 'coach' },
    })
  })

  it('stay signed in if their role stays, and whoever changes their own does too', async () => {
    const other = await newMember(admin.workspaceId, 'admin')
    await changeRole(admin, other.membershipId, 'admin')
    expect(await isSignedIn(other.userId)).toBe(true)
    await changeRole(admin, admin.membershipId, 'coach')
    expect(await isSignedIn(admin.userId)).toBe(true)
    expect((await recorded(admin.workspaceId)).filter(({ action }) => action === 'member.role-changed')).toHaveLength(1)
  })

  it('that are leads get and lose teams, whose pages name them', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const second = await newTeam(admin, 'Payments')
    await changeTeams(admin, lead.membershipId, [second, second])
    expect(await getMember(admin, lead.membershipId)).toMatchObject({ teams: [{ id: second }] })
    expect(await getTeam(admin, second)).toMatchObject({ leads: ['Grace'] })
    expect(await getTeam(admin, team)).toMatchObject({ leads: [] })
    expect(await last()).toMatchObject({ action: 'member.teams-changed', details: { before: [team], after: [second] } })
    await suspendMember(admin, lead.membershipId)
    expect(await leadNames(admin.workspaceId, second)).toEqual([])
  })

  it('that are no leads get no teams', async () => {
    const coach = await newMember(admin.workspaceId, 'coach')
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'noLead' }] }
    await expect(changeTeams(admin, coach.membershipId, [team])).rejects.toMatchObject(refused)
  })

  it('are not given a team of another workspace, nor one that is missing', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const foreign = await newTeam(await newAdmin())
    for (const id of [foreign, crypto.randomUUID(), 'x', '']) {
      await expect(changeTeams(admin, lead.membershipId, [team, id])).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await getMember(admin, lead.membershipId)).toMatchObject({ teams: [{ id: team }] })
  })

  it('are suspended with role and teams kept, signed out, and restored as they were', async () => {
    const { membershipId, userId } = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    await suspendMember(admin, membershipId)
    expect(await isSignedIn(userId)).toBe(false)
    expect(await getMember(admin, membershipId)).toMatchObject({ suspended: true, role: 'lead', teams: [{ id: team }] })
    expect(await last()).toMatchObject({ action: 'member.suspended', target: { id: userId } })
    await restoreMember(admin, membershipId)
    expect(await getMember(admin, membershipId)).toMatchObject({
      suspended: false,
      role: 'lead',
      teams: [{ id: team }],
    })
    expect(await last()).toMatchObject({ action: 'member.restored', target: { id: userId } })
  })

  it('are removed when their name is typed, signed out, and may be of other workspaces still', async () => {
    const person = await newPerson('Grace')
    const elsewhere = await newAdmin(person)
    const { membershipId, userId } = await newMember(admin.workspaceId, 'coach', { person })
    const refused = { code: 'invalid', fields: [{ field: 'typedName', problem: 'nameMismatch' }] }
    await expect(removeMember(admin, membershipId, 'Ada')).rejects.toMatchObject(refused)
    await removeMember(admin, membershipId, ' Grace ')
    await expect(getMember(admin, membershipId)).rejects.toMatchObject({ code: 'not-found' })
    expect(await isSignedIn(userId)).toBe(false)
    expect(await listMembers(elsewhere)).toMatchObject([{ userId }])
    expect(await last()).toMatchObject({ action: 'member.removed', target: { id: userId }, details: { role: 'coach' } })
  })

  it('leave by themselves, whatever their role', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const refused = { code: 'invalid', fields: [{ field: 'typedName', problem: 'nameMismatch' }] }
    await expect(leaveWorkspace(lead, 'Test')).rejects.toMatchObject(refused)
    await leaveWorkspace(lead, 'Tests')
    expect(await listMembers(admin)).toMatchObject([{ name: 'Ada' }])
    expect(await last()).toMatchObject({ userId: lead.userId, action: 'member.left', details: { role: 'lead' } })
    await expect(leaveWorkspace(lead, 'Tests')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are recorded without their names and addresses', async () => {
    const person = await newPerson('Unmistakable Name')
    const { membershipId, email } = await newMember(admin.workspaceId, 'lead', { person })
    await changeTeams(admin, membershipId, [team])
    await suspendMember(admin, membershipId)
    await restoreMember(admin, membershipId)
    await removeMember(admin, membershipId, person.name)
    const log = JSON.stringify(await recorded(admin.workspaceId))
    expect(log).not.toContain(person.name)
    expect(log).not.toContain(email)
  })
})
