import { beforeEach, expect, it } from 'vitest'
import { auth } from '@/auth/better-auth'
import { verifyPassword } from '@/auth/password-hash'
import { prisma } from '@/database/client'
import { makeResetLink } from '@/use-cases/members/make-reset-link'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, newPerson, recorded, type TestMember } from '../../../support/members'

const FOREIGN = { code: 'invalid', fields: [{ field: '', problem: 'foreignResetLink' }] }
const PASSWORD = 'marble kettle sunrise 7'

const links = () => prisma().verification.count()

describeOnBothDatabases('a reset link that an admin makes', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
    process.env.AUTH_SECRET ??= 'a secret for tests, which nobody else needs'
  })

  it('opens a new password to a member, once, and is recorded without its secret', async () => {
    const member = await newMember(admin.workspaceId, 'lead')
    const link = await makeResetLink(admin, member.membershipId)
    const token = link.split('/').at(-1) ?? ''
    expect(link).toMatch(/^http:\/\/.+\/reset-password\/[\w-]{32}$/)
    expect(await auth().api.resetPassword({ body: { newPassword: PASSWORD, token } })).toEqual({ status: true })
    const { password } = await prisma().account.findFirstOrThrow({ where: { userId: member.userId } })
    expect(await verifyPassword({ hash: password ?? '', password: PASSWORD })).toBe(true)
    await expect(auth().api.resetPassword({ body: { newPassword: PASSWORD, token } })).rejects.toThrow()
    const log = await recorded(admin.workspaceId)
    expect(log).toMatchObject([{ action: 'member.reset-link-made', target: { type: 'person', id: member.userId } }])
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
})
