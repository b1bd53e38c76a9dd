import { beforeEach, expect, it } from 'vitest'
import { RATE_LIMITS } from '@/auth/rate-limit'
import { prisma } from '@/database/client'
import { acceptInvitation } from '@/use-cases/invitations/accept-invitation'
import { findInvitation } from '@/use-cases/invitations/find-invitation'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { joinByInvitation } from '@/use-cases/invitations/join-by-invitation'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { listMembers } from '@/use-cases/members/list-members'
import { describeOnBothDatabases } from '../../../support/databases'
import { tokenOf, uniqueVisitor } from '../../../support/invitations'
import { newAdmin, newPerson, type TestMember } from '../../../support/members'

const JOIN = { name: 'Lin', password: 'marble kettle sunrise 7' }

describeOnBothDatabases('an invitation that many use at once', () => {
  let admin: TestMember
  let email: string

  beforeEach(async () => {
    admin = await newAdmin()
    email = `${crypto.randomUUID()}@example.org`
  })

  const invite = async (by = admin) => tokenOf((await inviteMember(by, { email, role: 'coach', teamIds: [] })).link)
  const accounts = () => prisma().user.count({ where: { email } })

  it('brings in one of ten newcomers', async () => {
    const token = await invite()
    const attempts = await Promise.allSettled(
      Array.from({ length: 10 }, () => joinByInvitation(uniqueVisitor(), token, JOIN)),
    )
    const reasons = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(reasons).toHaveLength(9)
    for (const reason of reasons) expect(['not-found', 'invalid']).toContain(reason.code)
    expect(await listMembers(admin)).toHaveLength(2)
    expect(await accounts()).toBe(1)
  })

  it('makes one member of who accepts it ten times', async () => {
    const token = await invite()
    const person = await newPerson('Lin', email)
    const attempts = await Promise.allSettled(
      Array.from({ length: 10 }, () => acceptInvitation(uniqueVisitor(), person, token)),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await listMembers(admin)).toHaveLength(2)
  })

  it('makes one account of two invitations to different workspaces', async () => {
    const other = await newAdmin()
    const tokens = [await invite(), await invite(other)]
    const attempts = await Promise.allSettled(tokens.map((token) => joinByInvitation(uniqueVisitor(), token, JOIN)))
    const refused = { code: 'invalid', fields: [{ field: '', problem: 'accountAlready' }] }
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(attempts.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused })
    expect(await accounts()).toBe(1)
    // The other one is left, for who signs in.
    expect([...(await listInvitations(admin)), ...(await listInvitations(other))]).toHaveLength(1)
  })

  it('is one invitation if the same address is invited ten times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => invite()))
    expect(await listInvitations(admin)).toHaveLength(1)
  })

  it('can be opened again and again, but links cannot be guessed for long', async () => {
    const visitor = uniqueVisitor()
    const token = await invite()
    for (let time = 0; time <= RATE_LIMITS.link.tries; time++) await findInvitation(visitor, token)
    for (let time = 0; time < RATE_LIMITS.link.tries; time++) {
      expect(await findInvitation(visitor, `guess ${time}`)).toBeNull()
    }
    await expect(findInvitation(visitor, token)).rejects.toMatchObject({ code: 'too-many' })
    await expect(joinByInvitation(visitor, token, JOIN)).rejects.toMatchObject({ code: 'too-many' })
    expect(await findInvitation(uniqueVisitor(), token)).not.toBeNull()
  })
})
