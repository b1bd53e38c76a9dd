import '../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import type { Person } from '@/auth/actor'
import { verifyPassword } from '@/auth/password-hash'
import { createResetLink, userOfResetLink } from '@/auth/reset-link'
import { prisma } from '@/database/client'
import { findPasswordHash } from '@/database/passwords'
import { AppError } from '@/errors/app-error'
import { changeName } from '@/use-cases/account/change-name'
import { changePassword } from '@/use-cases/account/change-password'
import { endOneSession } from '@/use-cases/account/end-one-session'
import { endOtherSessions } from '@/use-cases/account/end-other-sessions'
import { exportAccount } from '@/use-cases/account/export-account'
import { getAccount } from '@/use-cases/account/get-account'
import { switchSecondFactorOff } from '@/use-cases/account/switch-second-factor-off'
import { describeOnBothDatabases } from '../../support/databases'
import { newPerson, newSession, newWorkspace, PASSWORD, recorded, sessionIds } from '../../support/people'

const WANTED = 'seven quiet marmots knitting'
const invalid = (field: string, problem: string) => new AppError('invalid', [{ field, problem }])

describeOnBothDatabases('an account', () => {
  let person: Person
  let workspaceId: string

  beforeEach(async () => {
    person = await newPerson()
    workspaceId = await newWorkspace([[person, 'admin']])
  })

  const actions = async () => (await recorded(workspaceId)).map(({ action }) => action)
  const signsInWith = async (password: string) =>
    verifyPassword({ hash: (await findPasswordHash(person.userId)) ?? '', password })

  it('takes another name', async () => {
    const other = await newPerson({ name: 'Joan' })
    await changeName(person, 'Grace Hopper')
    const users = await prisma().user.findMany({ where: { id: { in: [person.userId, other.userId] } } })
    expect(users.map(({ name }) => name).sort()).toEqual(['Grace Hopper', 'Joan'])
  })

  it('changes its password, which signs it out everywhere else and makes open links void', async () => {
    await newSession(person.userId)
    const link = await createResetLink(person.userId)
    await changePassword(person, PASSWORD, WANTED)
    expect(await signsInWith(WANTED)).toBe(true)
    expect(await sessionIds(person)).toEqual([person.sessionId])
    expect(await userOfResetLink(link.slice(link.lastIndexOf('/') + 1))).toBeNull()
    expect(await actions()).toEqual(['account.password-changed'])
  })

  it('keeps its password and sessions if the present one is wrong or the new one too easy', async () => {
    await newSession(person.userId)
    const wrong = invalid('presentPassword', 'presentPassword')
    await expect(changePassword(person, `${PASSWORD}!`, WANTED)).rejects.toEqual(wrong)
    await expect(changePassword(person, 'a'.repeat(600), WANTED)).rejects.toEqual(wrong)
    await expect(changePassword(person, PASSWORD, 'short')).rejects.toEqual(invalid('newPassword', 'passwordShort'))
    const own = `${person.email}12`
    await expect(changePassword(person, PASSWORD, own)).rejects.toMatchObject({ code: 'invalid' })
    expect(await signsInWith(PASSWORD)).toBe(true)
    expect(await sessionIds(person)).toHaveLength(2)
    expect(await actions()).toEqual([])
  })

  it('lets its password be guessed ten times, wherever it is asked for', async () => {
    for (let tries = 0; tries < 10; tries++) {
      const guess = tries % 2 === 0 ? switchSecondFactorOff(person, 'guess') : changePassword(person, 'guess', WANTED)
      await expect(guess).rejects.toMatchObject({ code: 'invalid' })
    }
    await expect(changePassword(person, PASSWORD, WANTED)).rejects.toMatchObject({ code: 'too-many' })
  })

  it('has no password to change or to be asked for with single sign-on', async () => {
    const guest = await newPerson({ hasPassword: false })
    await expect(changePassword(guest, '', WANTED)).rejects.toEqual(new AppError('forbidden'))
    expect(await getAccount(guest)).toMatchObject({ hasPassword: false, hasSecondFactor: false })
  })

  it('lists where it is signed in, here first, and not what has ended by itself', async () => {
    const other = await newSession(person.userId, 'Mozilla/5.0 (Windows NT 10.0) Edg/140.0')
    const [old, unused] = [await newSession(person.userId), await newSession(person.userId)]
    await prisma().session.update({ where: { id: old }, data: { expiresAt: new Date(Date.now() - 1000) } })
    const updatedAt = new Date(Date.now() - 8 * 86_400_000)
    await prisma().session.update({ where: { id: unused }, data: { updatedAt } })
    const { sessions } = await getAccount(person)
    expect(sessions.map(({ id, isThis }) => [id, isThis])).toEqual([
      [person.sessionId, true],
      [other, false],
    ])
    expect(sessions[1]?.userAgent).toContain('Windows')
  })

  it('is signed out in one place, and only its own', async () => {
    const other = await newSession(person.userId)
    const stranger = await newPerson()
    for (const id of [stranger.sessionId, crypto.randomUUID(), 'nothing']) {
      await expect(endOneSession(person, id)).rejects.toEqual(new AppError('not-found'))
    }
    await endOneSession(person, other)
    expect(await sessionIds(person)).toEqual([person.sessionId])
    expect(await sessionIds(stranger)).toEqual([stranger.sessionId])
    expect(await actions()).toEqual(['account.signed-out'])
  })

  it('is signed out everywhere but here', async () => {
    await newSession(person.userId)
    await newSession(person.userId)
    const stranger = await newPerson()
    await endOtherSessions(person)
    expect(await sessionIds(person)).toEqual([person.sessionId])
    expect(await sessionIds(stranger)).toEqual([stranger.sessionId])
  })

  it('switches its second factor off with the password only', async () => {
    const twoFactorEnabled = true
    await prisma().user.update({ where: { id: person.userId }, data: { twoFactorEnabled } })
    await prisma().twoFactor.create({ data: { userId: person.userId, secret: 'x', backupCodes: 'y' } })
    await expect(switchSecondFactorOff(person, 'guess')).rejects.toEqual(invalid('password', 'presentPassword'))
    expect((await getAccount(person)).hasSecondFactor).toBe(true)
    await switchSecondFactorOff(person, PASSWORD)
    expect((await getAccount(person)).hasSecondFactor).toBe(false)
    expect(await prisma().twoFactor.count({ where: { userId: person.userId } })).toBe(0)
    expect(await actions()).toEqual(['account.second-factor-off'])
  })

  it('can be taken along: all that is stored of it, no secret, and nobody else', async () => {
    const stranger = await newPerson({ name: 'Somebody Else' })
    await newWorkspace([[stranger, 'admin']], 'Elsewhere')
    await prisma().membership.create({ data: { workspaceId, userId: stranger.userId, role: 'coach' } })
    await endOtherSessions(person)
    const exported = await exportAccount(person)
    expect(exported).toMatchObject({
      profile: { name: person.name, email: person.email, twoFactorEnabled: false },
      waysToSignIn: [{ providerId: 'credential' }],
      sessions: [{ userAgent: expect.stringContaining('Firefox') }],
      memberships: [{ workspace: 'Tests', role: 'admin', teams: [] }],
      invitations: [],
      auditEntries: [{ workspace: 'Tests', action: 'account.signed-out', byThisPerson: true }],
    })
    const text = JSON.stringify(exported)
    const { token } = await prisma().session.findUniqueOrThrow({ where: { id: person.sessionId } })
    for (const secret of ['scrypt$', token, stranger.userId, stranger.name, 'Elsewhere'])
      expect(text).not.toContain(secret)
  })
})
