import '../../../support/auth-secret'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyPassword } from '@/auth/password-hash'
import { createResetLink } from '@/auth/reset-link'
import { prisma } from '@/database/client'
import { findInvitation } from '@/use-cases/invitations/find-invitation'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { changeRole } from '@/use-cases/members/change-role'
import { leaveWorkspace } from '@/use-cases/members/leave-workspace'
import { makeResetLink } from '@/use-cases/members/make-reset-link'
import { removeMember } from '@/use-cases/members/remove-member'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { resetPassword } from '@/use-cases/password-reset/reset-password'
import { admitByClaims } from '@/use-cases/sign-in/admit-by-claims'
import { createWorkspace } from '@/use-cases/workspaces/create-workspace'
import { describeOnBothDatabases } from '../../../support/databases'
import { tokenOf, uniqueVisitor } from '../../../support/invitations'
import { newAdmin, newMember, newPerson, recorded, type TestMember } from '../../../support/members'

const FOREIGN = { code: 'invalid', fields: [{ field: '', problem: 'foreignResetLink' }] }
const PASSWORD = 'marble kettle sunrise 7'

const links = () => prisma().verification.count()

describeOnBothDatabases('a reset link that an admin makes', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
  })

  it('opens a new password to a member, once, and is recorded without its secret', async () => {
    const member = await newMember(admin.workspaceId, 'lead')
    const link = await makeResetLink(admin, member.membershipId)
    const token = link.split('/').at(-1) ?? ''
    expect(link).toMatch(/^http:\/\/.+\/reset-password\/[\w-]{32}$/)
    await resetPassword(uniqueVisitor(), token, PASSWORD)
    const { password } = await prisma().account.findFirstOrThrow({ where: { userId: member.userId } })
    expect(await verifyPassword({ hash: password ?? '', password: PASSWORD })).toBe(true)
    await expect(resetPassword(uniqueVisitor(), token, PASSWORD)).rejects.toMatchObject({ code: 'not-found' })
    const log = await recorded(admin.workspaceId)
    expect(log[0]).toMatchObject({ action: 'member.reset-link-made', target: { type: 'person', id: member.userId } })
    expect(JSON.stringify(log)).not.toContain(token)
  })

  it('is made for who is of several workspaces that the admin all runs', async () => {
    const person = await newPerson()
    const second = await newAdmin({ ...admin, sessionId: '' })
    const { membershipId } = await newMember(admin.workspaceId, 'coach', { person })
    await newMember(second.workspaceId, 'lead', { person })
    expect(await makeResetLink(admin, membershipId)).toContain('/reset-password/')
  })

  it('is refused for who is also of a workspace that the admin is not of', async () => {
    const person = await newPerson()
    await newMember((await newAdmin()).workspaceId, 'lead', { person })
    const { membershipId } = await newMember(admin.workspaceId, 'lead', { person })
    const before = await links()
    await expect(makeResetLink(admin, membershipId)).rejects.toMatchObject(FOREIGN)
    expect(await links()).toBe(before)
    expect(await recorded(admin.workspaceId)).toEqual([])
  })

  it('is refused also if that membership is suspended', async () => {
    const person = await newPerson()
    const other = await newAdmin()
    await suspendMember(other, (await newMember(other.workspaceId, 'lead', { person })).membershipId)
    const { membershipId } = await newMember(admin.workspaceId, 'lead', { person })
    await expect(makeResetLink(admin, membershipId)).rejects.toMatchObject(FOREIGN)
  })

  it('is refused if the admin is only a coach in the other workspace, or suspended there', async () => {
    const person = await newPerson()
    const other = await newAdmin()
    await newMember(other.workspaceId, 'lead', { person })
    const { membershipId } = await newMember(admin.workspaceId, 'lead', { person })
    const there = await newMember(other.workspaceId, 'coach', { person: { ...admin, sessionId: '' } })
    await expect(makeResetLink(admin, membershipId)).rejects.toMatchObject(FOREIGN)
    await prisma().membership.update({
      where: { id: there.membershipId },
      data: { role: 'admin', suspendedAt: new Date() },
    })
    await expect(makeResetLink(admin, membershipId)).rejects.toMatchObject(FOREIGN)
  })

  it('is not made for oneself, who would need no password for it', async () => {
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'ownResetLink' }] }
    await expect(makeResetLink(admin, admin.membershipId)).rejects.toMatchObject(refused)
  })

  it('is not made for who has no password: it would be a way around single sign-on', async () => {
    const member = await newMember(admin.workspaceId, 'lead')
    await prisma().account.deleteMany({ where: { userId: member.userId } })
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'noPasswordToReset' }] }
    await expect(makeResetLink(admin, member.membershipId)).rejects.toMatchObject(refused)
  })

  describe('opens nothing any more', () => {
    const isDead = async (link: string) => {
      const spent = resetPassword(uniqueVisitor(), tokenOf(link), PASSWORD)
      await expect(spent).rejects.toMatchObject({ code: 'not-found' })
    }

    it('once the person has become a member elsewhere by single sign-on', async () => {
      const { membershipId, userId } = await newMember(admin.workspaceId, 'lead')
      const link = await makeResetLink(admin, membershipId)
      const { workspaceId: workspace } = await newAdmin()
      const rules = { workspace, createMembers: true, claim: undefined, map: [], defaultRole: 'admin' } as const
      expect(await admitByClaims(userId, {}, rules)).toBe(workspace)
      await isDead(link)
    })

    it('once the person has made a workspace of their own', async () => {
      const person = await newPerson()
      const { membershipId } = await newMember(admin.workspaceId, 'admin', { person })
      const link = await makeResetLink(admin, membershipId)
      await createWorkspace(person, { name: 'A client' })
      await isDead(link)
    })

    it('if it is made at the very moment in which the person becomes a member elsewhere', async () => {
      const { membershipId, userId } = await newMember(admin.workspaceId, 'lead')
      const other = await newAdmin()
      const tries = Array.from({ length: 8 }, () => makeResetLink(admin, membershipId))
      const joining = newMember(other.workspaceId, 'lead', { person: { userId, sessionId: '', name: '', email: '' } })
      const [, ...results] = await Promise.allSettled([joining, ...tries])
      expect(results).toHaveLength(8)
      expect(await prisma().verification.count({ where: { value: userId } })).toBe(0)
    })

    it.each([
      ['has another role', (by: TestMember, { membershipId }: TestMember) => changeRole(by, membershipId, 'lead')],
      ['is suspended', (by: TestMember, { membershipId }: TestMember) => suspendMember(by, membershipId)],
      ['is removed', (by: TestMember, { membershipId, name }: TestMember) => removeMember(by, membershipId, name)],
      ['has left', (_: TestMember, made: TestMember) => leaveWorkspace(made, 'Tests')],
    ])('once the admin who made it %s, nor do invitations of admins', async (_, take) => {
      const other = await newMember(admin.workspaceId, 'admin')
      const { membershipId } = await newMember(admin.workspaceId, 'coach')
      const link = await makeResetLink(other, membershipId)
      const invite = (role: 'admin' | 'lead') =>
        inviteMember(other, { email: `${crypto.randomUUID()}@example.org`, role, teamIds: [] })
      const [asAdmin, asLead] = [await invite('admin'), await invite('lead')]
      await take(admin, other)
      await isDead(link)
      expect(await findInvitation(uniqueVisitor(), tokenOf(asAdmin.link))).toBeNull()
      expect(await findInvitation(uniqueVisitor(), tokenOf(asLead.link))).not.toBeNull()
    })
  })

  it('that is mailed ends the second factor of whoever took the address before its owner showed it to be theirs', async () => {
    const { userId } = await newMember(admin.workspaceId, 'lead')
    const factor = async () => (await prisma().user.findUniqueOrThrow({ where: { id: userId } })).twoFactorEnabled
    const switchOn = () => prisma().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } })
    await prisma().user.update({ where: { id: userId }, data: { emailVerified: false } })
    await switchOn()
    await resetPassword(uniqueVisitor(), tokenOf(await createResetLink(userId)), PASSWORD)
    expect(await factor()).toBe(true)
    await resetPassword(uniqueVisitor(), tokenOf(await createResetLink(userId, 'mailed')), PASSWORD)
    expect(await factor()).toBe(false)
    await switchOn()
    await resetPassword(uniqueVisitor(), tokenOf(await createResetLink(userId, 'mailed')), PASSWORD)
    expect(await factor()).toBe(true)
  })
})
