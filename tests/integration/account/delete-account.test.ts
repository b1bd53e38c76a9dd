import '../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import type { Person } from '@/auth/actor'
import { createResetLink } from '@/auth/reset-link'
import { prisma } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { deleteAccount } from '@/use-cases/account/delete-account'
import { endOtherSessions } from '@/use-cases/account/end-other-sessions'
import { getAccount } from '@/use-cases/account/get-account'
import { allRows } from '../../support/all-rows'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newPerson, newWorkspace, PASSWORD, recorded } from '../../support/people'

const NAME = 'Wilhelmina Unmistakable'
const EMAIL = 'wilhelmina@unmistakable.example'
const BROWSER = 'Mozilla/5.0 (X11; Unmistakable) Firefox/150.0'
const invalid = (field: string, problem: string) => new AppError('invalid', [{ field, problem }])

describeOnBothDatabases('the end of an account', () => {
  let person: Person
  let admin: Person
  const deletion = () => ({ typedEmail: ` ${person.email.toUpperCase()} `, password: PASSWORD })

  beforeEach(async () => {
    person = await newPerson()
    admin = await newPerson()
  })

  it('leaves nothing that leads to the person, in no row of no table', async () => {
    person = await newPerson({ name: NAME, email: EMAIL, userAgent: BROWSER })
    const workspaceId = await newWorkspace([
      [admin, 'admin'],
      [person, 'lead'],
    ])
    const actor = { workspaceId, role: 'admin', userId: person.userId, teamIds: null } as const
    const teamId = await newTeam(actor)
    const membership = await prisma().membership.findFirstOrThrow({ where: { userId: person.userId } })
    await prisma().teamLead.create({ data: { membershipId: membership.id, teamId } })
    await prisma().twoFactor.create({ data: { userId: person.userId, secret: 'x', backupCodes: 'y' } })
    const invitation = { email: EMAIL, role: 'lead', tokenHash: crypto.randomUUID(), expiresAt: new Date() }
    await prisma().invitation.create({ data: { workspaceId: await newWorkspace([[admin, 'admin']]), ...invitation } })
    await createResetLink(person.userId)
    await endOtherSessions(person)

    await deleteAccount(person, deletion())

    const { auditEntries, ...rest } = await allRows()
    const log = auditEntries?.join('\n') ?? ''
    // The log says what an id did; no other row says whose the id was.
    expect(log).toContain(person.userId)
    expect(rest.users?.length).toBeGreaterThan(0)
    for (const trace of [NAME, 'Wilhelmina', EMAIL, BROWSER, person.sessionId, membership.id]) {
      expect(JSON.stringify([rest, log])).not.toContain(trace)
    }
    expect(JSON.stringify(rest)).not.toContain(person.userId)
    expect((await recorded(workspaceId)).at(-1)).toMatchObject({
      action: 'account.deleted',
      userId: person.userId,
      targetId: person.userId,
      details: {},
    })
  })

  it('needs the address and the password', async () => {
    const mismatch = invalid('typedEmail', 'emailMismatch')
    await expect(deleteAccount(person, { ...deletion(), typedEmail: admin.email })).rejects.toEqual(mismatch)
    await expect(deleteAccount(person, { ...deletion(), typedEmail: '' })).rejects.toEqual(mismatch)
    const wrong = invalid('password', 'presentPassword')
    await expect(deleteAccount(person, { ...deletion(), password: '' })).rejects.toEqual(wrong)
    expect((await getAccount(person)).hasPassword).toBe(true)
  })

  it('needs no password where there is none', async () => {
    person = await newPerson({ hasPassword: false })
    await deleteAccount(person, { typedEmail: person.email, password: '' })
    expect(await prisma().user.count({ where: { id: person.userId } })).toBe(0)
  })

  it('is refused to the only admin of a workspace, which is named', async () => {
    await newWorkspace([[person, 'lead']], 'As a lead')
    await newWorkspace(
      [
        [person, 'admin'],
        [admin, 'admin'],
      ],
      'Two admins',
    )
    await newWorkspace(
      [
        [person, 'admin'],
        [admin, 'coach'],
      ],
      'Only admin',
    )
    const withSuspended = await newWorkspace(
      [
        [person, 'admin'],
        [admin, 'admin'],
      ],
      'The other is suspended',
    )
    const suspendedAt = new Date()
    await prisma().membership.updateMany({
      where: { workspaceId: withSuspended, userId: admin.userId },
      data: { suspendedAt },
    })
    expect((await getAccount(person)).soleAdminOf).toEqual(['Only admin', 'The other is suspended'])
    await expect(deleteAccount(person, deletion())).rejects.toEqual(invalid('', 'soleAdmin'))
    expect(await prisma().user.count({ where: { id: person.userId } })).toBe(1)

    await prisma().membership.updateMany({
      where: { userId: admin.userId },
      data: { role: 'admin', suspendedAt: null },
    })
    await deleteAccount(person, deletion())
    expect(await prisma().user.count({ where: { id: person.userId } })).toBe(0)
  })

  it('leaves an admin in the workspace, also if the last two go at the same time', async () => {
    const members = [person, admin]
    await newWorkspace(members.map((member) => [member, 'admin'] as const))
    const results = await Promise.allSettled(
      members.map((member) => deleteAccount(member, { typedEmail: member.email, password: PASSWORD })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const ids = members.map(({ userId }) => userId)
    expect(await prisma().user.count({ where: { id: { in: ids } } })).toBe(1)
  })
})
