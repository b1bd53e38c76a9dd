import '../../support/auth-secret'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Person } from '@/auth/actor'
import { verifyPassword } from '@/auth/password-hash'
import { createResetLink } from '@/auth/reset-link'
import { prisma } from '@/database/client'
import { findPasswordHash } from '@/database/passwords'
import { AppError } from '@/errors/app-error'
import { closeTransport } from '@/mail/transport'
import { requestReset } from '@/use-cases/password-reset/request-reset'
import { requireResetLink } from '@/use-cases/password-reset/require-reset-link'
import { resetPassword } from '@/use-cases/password-reset/reset-password'
import { describeOnBothDatabases } from '../../support/databases'
import { type MailServer, mailServer } from '../../support/mail-server'
import { newPerson, newWorkspace, PASSWORD, recorded, sessionIds } from '../../support/people'

const WANTED = 'seven quiet marmots knitting'
const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1)
const notFound = new AppError('not-found')

let networks = 0
const newVisitor = () => ({ network: `198.51.100.${++networks}` })

let mails: MailServer

beforeAll(async () => {
  mails = await mailServer()
  vi.stubEnv('SMTP_URL', mails.url)
  vi.stubEnv('MAIL_FROM', 'radar@example.org')
})

afterAll(async () => {
  closeTransport()
  await mails.close()
  vi.unstubAllEnvs()
})

describeOnBothDatabases('a link to a new password', () => {
  let person: Person
  const signsInWith = async (password: string) =>
    verifyPassword({ hash: (await findPasswordHash(person.userId)) ?? '', password })

  beforeEach(async () => {
    person = await newPerson()
    mails.mails.length = 0
  })

  it('sets it, signs out everywhere, and is told in the person’s workspaces', async () => {
    const workspaceId = await newWorkspace([[person, 'lead']])
    await resetPassword(newVisitor(), tokenOf(await createResetLink(person.userId)), WANTED)
    expect(await signsInWith(WANTED)).toBe(true)
    expect(await signsInWith(PASSWORD)).toBe(false)
    expect(await sessionIds(person)).toEqual([])
    expect(await recorded(workspaceId)).toMatchObject([
      { action: 'account.password-reset', userId: person.userId, targetId: person.userId },
    ])
  })

  it('leads to the page of an app that has this address, and is stored hashed', async () => {
    const link = await createResetLink(person.userId)
    expect(link).toMatch(/^http:\/\/localhost:\d+\/reset-password\/[\w-]{32}$/)
    const rows = await prisma().verification.findMany({ where: { value: person.userId } })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link))
  })

  it('may be looked at as often as wanted before', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    for (let times = 0; times < 3; times++) {
      expect(await requireResetLink(newVisitor(), token)).toMatchObject({ id: person.userId, email: person.email })
    }
  })

  it('works once', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    await resetPassword(newVisitor(), token, WANTED)
    await expect(resetPassword(newVisitor(), token, `${WANTED} again`)).rejects.toEqual(notFound)
    await expect(requireResetLink(newVisitor(), token)).rejects.toEqual(notFound)
    expect(await signsInWith(WANTED)).toBe(true)
  })

  it('works once, also for ten at the same time', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    const passwords = Array.from({ length: 10 }, (_, index) => `${WANTED} ${index}`)
    const results = await Promise.allSettled(passwords.map((password) => resetPassword(newVisitor(), token, password)))
    const done = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))
    expect(done).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toEqual(notFound)
    expect(await signsInWith(`${WANTED} ${done[0]}`)).toBe(true)
  })

  it('makes the others that are open void', async () => {
    const [one, other] = [await createResetLink(person.userId), await createResetLink(person.userId)]
    await resetPassword(newVisitor(), tokenOf(one), WANTED)
    await expect(requireResetLink(newVisitor(), tokenOf(other))).rejects.toEqual(notFound)
  })

  it('ends after an hour', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    const { expiresAt } = await prisma().verification.findFirstOrThrow({ where: { value: person.userId } })
    expect(Math.abs(expiresAt.getTime() - Date.now() - 3_600_000)).toBeLessThan(60_000)
    await prisma().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    await expect(requireResetLink(newVisitor(), token)).rejects.toEqual(notFound)
    await expect(resetPassword(newVisitor(), token, WANTED)).rejects.toEqual(notFound)
    expect(await signsInWith(PASSWORD)).toBe(true)
  })

  it('is not used up by a password that is too easy', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    const tooEasy = new AppError('invalid', [{ field: 'password', problem: 'passwordShort' }])
    await expect(resetPassword(newVisitor(), token, 'short')).rejects.toEqual(tooEasy)
    await resetPassword(newVisitor(), token, WANTED)
  })

  it('says the same whether it is mistyped, of another kind or of somebody deleted', async () => {
    const token = tokenOf(await createResetLink(person.userId))
    await prisma().user.delete({ where: { id: person.userId } })
    for (const wrong of ['', 'x', 'a'.repeat(32), `m.${'a'.repeat(32)}`, 'a'.repeat(5000), `m.${token}`, token]) {
      await expect(requireResetLink(newVisitor(), wrong)).rejects.toEqual(notFound)
    }
  })

  it('cannot be guessed: after thirty tries the network has to wait, also with the right one', async () => {
    const visitor = newVisitor()
    const token = tokenOf(await createResetLink(person.userId))
    for (let tries = 0; tries < 30; tries++) {
      await requireResetLink(visitor, token)
      await expect(requireResetLink(visitor, `${tries}`.padEnd(32, 'a'))).rejects.toEqual(notFound)
    }
    await expect(requireResetLink(visitor, token)).rejects.toMatchObject({ code: 'too-many' })
    await expect(resetPassword(visitor, token, WANTED)).rejects.toMatchObject({ code: 'too-many' })
  })

  it('shows that the address is theirs if it was mailed, not if it was handed on', async () => {
    const isVerified = async () => (await prisma().user.findUnique({ where: { id: person.userId } }))?.emailVerified
    await resetPassword(newVisitor(), tokenOf(await createResetLink(person.userId)), WANTED)
    expect(await isVerified()).toBe(false)
    await (await requestReset(newVisitor(), person.email))()
    await expect.poll(() => mails.mails.length, { timeout: 20_000 }).toBe(1)
    const [mail] = mails.mails
    expect(mail?.recipients).toEqual([person.email])
    const link = /http\S+/.exec(mail?.text ?? '')?.[0] ?? ''
    await resetPassword(newVisitor(), tokenOf(link), `${WANTED} again`)
    expect(await isVerified()).toBe(true)
  })

  it('is mailed to nobody without an account or without a password, and nothing tells so', async () => {
    const guest = await newPerson({ hasPassword: false })
    for (const address of ['stranger@example.org', guest.email]) {
      const before = mails.mails.length
      const rest = await requestReset(newVisitor(), address)
      expect(await rest()).toBeUndefined()
      expect(await prisma().outboxMail.count()).toBe(0)
      expect(mails.mails).toHaveLength(before)
    }
    expect(await prisma().verification.count({ where: { value: guest.userId } })).toBe(0)
  })

  it('may be asked for five times an hour, whether or not there is an account', async () => {
    for (const address of [person.email, `stranger-${person.userId}@example.org`]) {
      for (let times = 0; times < 5; times++) await requestReset(newVisitor(), address)
      await expect(requestReset(newVisitor(), address)).rejects.toMatchObject({ code: 'too-many' })
    }
  })
})
