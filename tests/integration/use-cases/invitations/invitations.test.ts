import { beforeEach, expect, it } from 'vitest'
import type { Visitor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { openMemberships } from '@/database/memberships'
import { acceptInvitation } from '@/use-cases/invitations/accept-invitation'
import { findInvitation } from '@/use-cases/invitations/find-invitation'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { joinByInvitation } from '@/use-cases/invitations/join-by-invitation'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { withdrawInvitation } from '@/use-cases/invitations/withdraw-invitation'
import { listMembers } from '@/use-cases/members/list-members'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { tokenOf, uniqueVisitor } from '../../../support/invitations'
import { newAdmin, newMember, newPerson, recorded, type TestMember } from '../../../support/members'

const JOIN = { name: 'Lin', password: 'marble kettle sunrise 7' }

describeOnBothDatabases('an invitation', () => {
  let admin: TestMember
  let email: string
  let visitor: Visitor

  beforeEach(async () => {
    admin = await newAdmin()
    email = `${crypto.randomUUID()}@example.org`
    visitor = uniqueVisitor()
  })

  const invite = async (role: 'admin' | 'coach' | 'lead' = 'coach', teamIds: string[] = []) =>
    tokenOf((await inviteMember(admin, { email, role, teamIds })).link)

  it('is a link whose secret is neither stored nor recorded', async () => {
    const { link, mailed } = await inviteMember(admin, { email, role: 'coach', teamIds: [] })
    expect(link).toMatch(/^http:\/\/.+\/invitations\/[\w-]{32}$/)
    expect(mailed).toBe('not-set')
    const rows = await prisma().invitation.findMany({ where: { workspaceId: admin.workspaceId } })
    const log = await recorded(admin.workspaceId)
    expect(log).toMatchObject([
      { userId: admin.userId, action: 'member.invited', target: { type: 'invitation', id: rows[0]?.id, name: null } },
    ])
    expect(JSON.stringify([rows, log])).not.toContain(tokenOf(link))
    expect(JSON.stringify(log)).not.toContain(email)
  })

  it('says what it leads to', async () => {
    const token = await invite()
    expect(await findInvitation(visitor, token)).toMatchObject({ workspaceName: 'Tests', email, hasAccount: false })
    await newPerson('Lin', email)
    expect(await findInvitation(visitor, token)).toMatchObject({ hasAccount: true })
  })

  it('brings a new person in with role and teams, once', async () => {
    const team = await newTeam(admin)
    await newTeam(admin, 'Payments')
    const token = await invite('lead', [team, team])
    expect(await joinByInvitation(visitor, token, JOIN)).toBe(email)
    const [, lin] = await listMembers(admin)
    expect(lin).toMatchObject({ name: 'Lin', email, role: 'lead', teams: [{ id: team }] })
    expect(await prisma().user.findUnique({ where: { email } })).toMatchObject({ emailVerified: false })
    expect((await recorded(admin.workspaceId)).at(-1)).toMatchObject({
      userId: lin?.userId,
      action: 'invitation.accepted',
      target: { type: 'person', id: lin?.userId },
      details: { role: 'lead', teams: [team] },
    })
    expect(await findInvitation(visitor, token)).toBeNull()
    await expect(joinByInvitation(visitor, token, JOIN)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('leaves teams out that were deleted meanwhile', async () => {
    const team = await newTeam(admin)
    const token = await invite('lead', [team])
    await prisma().team.delete({ where: { id: team } })
    await joinByInvitation(visitor, token, JOIN)
    expect(await openMemberships((await listMembers(admin))[1]?.userId ?? '')).toMatchObject([{ teamIds: [] }])
  })

  it('gives teams to leads only, and never one of another workspace', async () => {
    const team = await newTeam(admin)
    await joinByInvitation(visitor, await invite('coach', [team]), JOIN)
    expect((await listMembers(admin))[1]).toMatchObject({ role: 'coach', teams: [] })
    const foreign = await newTeam(await newAdmin())
    const input = { email: 'other@example.org', role: 'lead', teamIds: [foreign] } as const
    await expect(inviteMember(admin, { ...input, teamIds: [foreign] })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is refused to a password that is easy to guess, and still works', async () => {
    const token = await invite()
    for (const password of ['short', 'password1234', email]) {
      const refused = { code: 'invalid', fields: [{ field: 'password' }] }
      await expect(joinByInvitation(visitor, token, { name: 'Lin', password })).rejects.toMatchObject(refused)
    }
    expect(await findInvitation(visitor, token)).not.toBeNull()
  })

  it('makes no second account', async () => {
    const token = await invite()
    await newPerson('Lin', email)
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'accountAlready' }] }
    await expect(joinByInvitation(visitor, token, JOIN)).rejects.toMatchObject(refused)
  })

  it('brings in who has an account, in the session that they have, and ends links to a new password', async () => {
    const person = await newPerson('Lin', email)
    await newMember((await newAdmin()).workspaceId, 'coach', { person })
    const verification = { identifier: 'x', value: person.userId, expiresAt: new Date(Date.now() + 60_000) }
    await prisma().verification.create({ data: verification })
    await acceptInvitation(visitor, person, await invite('admin'))
    expect((await listMembers(admin)).at(1)).toMatchObject({ name: 'Lin', role: 'admin' })
    expect(await openMemberships(person.userId)).toHaveLength(2)
    const { workspaceId } = admin
    expect(await prisma().session.findUnique({ where: { id: person.sessionId } })).toMatchObject({ workspaceId })
    expect(await prisma().verification.count({ where: { value: person.userId } })).toBe(0)
  })

  it('is not for who has another address', async () => {
    const token = await invite()
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'otherAddress' }] }
    await expect(acceptInvitation(visitor, await newPerson(), token)).rejects.toMatchObject(refused)
    expect(await findInvitation(visitor, token)).not.toBeNull()
  })

  it('is not for who is a member already, suspended or not', async () => {
    const person = await newPerson('Lin', email)
    const token = await invite()
    const { membershipId } = await newMember(admin.workspaceId, 'lead', { person })
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'youAreMember' }] }
    await expect(acceptInvitation(visitor, person, token)).rejects.toMatchObject(refused)
    await prisma().membership.update({ where: { id: membershipId }, data: { suspendedAt: new Date() } })
    await expect(acceptInvitation(visitor, person, token)).rejects.toMatchObject(refused)
    await expect(invite()).rejects.toMatchObject({ fields: [{ field: 'email', problem: 'memberAlready' }] })
  })

  it('takes the place of the one before, whose link dies', async () => {
    const first = await invite('lead')
    const second = await invite('coach')
    expect(await listInvitations(admin)).toMatchObject([{ email, role: 'coach', expired: false }])
    expect(await findInvitation(visitor, first)).toBeNull()
    await expect(joinByInvitation(visitor, first, JOIN)).rejects.toMatchObject({ code: 'not-found' })
    await joinByInvitation(visitor, second, JOIN)
    expect(await listInvitations(admin)).toEqual([])
  })

  it('leaves the invitations of other workspaces alone', async () => {
    const other = await newAdmin()
    await inviteMember(other, { email, role: 'lead', teamIds: [] })
    const token = await invite('coach')
    const [theirs] = await listInvitations(other)
    await expect(withdrawInvitation(admin, theirs?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await joinByInvitation(visitor, token, JOIN)
    expect(await listInvitations(other)).toMatchObject([{ role: 'lead' }])
  })

  it('ends after seven days', async () => {
    const token = await invite()
    const [pending] = await listInvitations(admin)
    const days = ((pending?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
    await prisma().invitation.update({
      where: { id: pending?.id ?? '' },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect(await listInvitations(admin)).toMatchObject([{ expired: true }])
    expect(await findInvitation(visitor, token)).toBeNull()
    await expect(joinByInvitation(visitor, token, JOIN)).rejects.toMatchObject({ code: 'not-found' })
    await newPerson('Lin', email)
    await expect(acceptInvitation(visitor, await newPerson(), token)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('can be withdrawn, once', async () => {
    const token = await invite()
    const [pending] = await listInvitations(admin)
    await withdrawInvitation(admin, pending?.id ?? '')
    expect(await findInvitation(visitor, token)).toBeNull()
    expect((await recorded(admin.workspaceId)).at(-1)).toMatchObject({ action: 'invitation.withdrawn' })
    for (const id of [pending?.id ?? '', 'nothing', '']) {
      await expect(withdrawInvitation(admin, id)).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
