import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '@/auth/actor'
import { userOfResetLink } from '@/auth/reset-link'
import { secretFingerprint } from '@/auth/set-up-token'
import { prisma } from '@/database/client'
import { insertInstallation, installedFingerprint } from '@/database/installation'
import { AUTH_SECRET } from '../../support/auth-secret'
import { describeOnBothDatabases } from '../../support/databases'
import { newPerson, newWorkspace, recorded, sessionIds } from '../../support/people'
import { runScript } from '../../support/run-script'

// Each command is a process of its own, which takes seconds where there is much else to do.
vi.setConfig({ testTimeout: 180_000 })

const STACK = /\n\s+at /
const SAME_SECRET = { AUTH_SECRET, APP_URL: 'https://radar.example.org' }

/** Runs it as who has the machine does. */
const admin = (args: readonly string[], variables: Record<string, string> = SAME_SECRET) =>
  runScript('scripts/admin.ts', args, variables)

describe('npm run admin', () => {
  it.each([
    [[]],
    [['toString']],
    [['reset-password', '--email', ' ']],
    [['reset-password', '--mail', 'ada@example.org']],
    [['list', 'everything']],
  ])('with %j says how it is used, and ends with 2', async (args) => {
    const { code, output } = await admin(args, { DATABASE_URL: 'file:/dev/null/x.db' })
    expect(output).toContain('Usage: npm run admin -- COMMAND')
    expect(code).toBe(2)
  })
})

describeOnBothDatabases('npm run admin before the set-up', () => {
  it('says in a sentence that there is nothing to administer', async () => {
    const { code, output } = await admin(['list'])
    expect(output).toContain('Nothing is set up yet.')
    expect(output).not.toMatch(STACK)
    expect(code).toBe(1)
  })
})

describeOnBothDatabases('npm run admin', () => {
  let person: Person
  let workspaceId: string

  beforeAll(async () => {
    await insertInstallation(secretFingerprint(AUTH_SECRET))
  })

  beforeEach(async () => {
    person = await newPerson({ name: 'Grace' })
    workspaceId = await newWorkspace([[person, 'lead']], `Workspace ${crypto.randomUUID()}`)
  })

  const workspaceName = async () => (await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } })).name
  const withSecondFactor = async () => {
    await prisma().user.update({ where: { id: person.userId }, data: { twoFactorEnabled: true } })
    await prisma().twoFactor.create({ data: { userId: person.userId, secret: 'x', backupCodes: 'y' } })
  }
  const isAsked = async () =>
    (await prisma().user.findUniqueOrThrow({ where: { id: person.userId } })).twoFactorEnabled ||
    (await prisma().twoFactor.count({ where: { userId: person.userId } })) > 0

  it('reset-password prints a link that works', async () => {
    const { code, output } = await admin(['reset-password', '--email', person.email.toUpperCase()])
    expect(code).toBe(0)
    const [, token = ''] = /https:\/\/radar\.example\.org\/reset-password\/([\w-]{32})\n/.exec(output) ?? []
    expect(await userOfResetLink(token)).toBe(person.userId)
    const [entry] = await recorded(workspaceId)
    expect(entry).toEqual({
      action: 'member.reset-link-made',
      userId: null,
      targetId: person.userId,
      details: {},
    })
    expect(JSON.stringify(entry)).not.toContain(token)
  })

  it('says in a sentence that there is no such account', async () => {
    const { code, output } = await admin(['second-factor-off', '--email', 'nobody@example.org'])
    expect(output).toContain('There is no account with the address nobody@example.org.')
    expect(output).not.toMatch(STACK)
    expect(code).toBe(1)
  })

  it('second-factor-off switches it off and signs out', async () => {
    await withSecondFactor()
    const { code, output } = await admin(['second-factor-off', '--email', person.email])
    expect(output).toContain('The second factor of Grace is off')
    expect(code).toBe(0)
    expect(await isAsked()).toBe(false)
    expect(await sessionIds(person)).toEqual([])
    expect(await recorded(workspaceId)).toMatchObject([{ action: 'account.second-factor-off', userId: null }])
    expect((await admin(['second-factor-off', '--email', person.email])).output).toContain('has no second factor')
  })

  it('make-admin makes a lead, somebody suspended or somebody new an admin', async () => {
    const suspended = await newPerson()
    const stranger = await newPerson()
    const suspendedAt = new Date()
    const data = { workspaceId, userId: suspended.userId, role: 'coach', suspendedAt, managed: true }
    await prisma().membership.create({ data })
    for (const { email } of [person, suspended, stranger]) {
      const { code, output } = await admin(['make-admin', '--email', email, '--workspace', await workspaceName()])
      expect(output).toContain('is an admin of')
      expect(code).toBe(0)
    }
    const members = await prisma().membership.findMany({ where: { workspaceId } })
    expect(members.map(({ role, suspendedAt, managed }) => [role, suspendedAt, managed])).toEqual(
      Array(3).fill(['admin', null, false]),
    )
    const changed = { action: 'member.role-changed', userId: null }
    expect(await recorded(workspaceId)).toMatchObject([
      { ...changed, targetId: person.userId, details: { before: 'lead', after: 'admin' } },
      { ...changed, targetId: suspended.userId, details: { before: 'coach', after: 'admin' } },
      { action: 'member.restored', userId: null, targetId: suspended.userId },
      { ...changed, targetId: stranger.userId, details: { before: null, after: 'admin' } },
    ])
  })

  it('make-admin asks which workspace where several have the name', async () => {
    const name = await workspaceName()
    const other = await newWorkspace([], name)
    const { code, output } = await admin(['make-admin', '--email', person.email, '--workspace', name])
    expect(output).toContain(workspaceId)
    expect(output).toContain(other)
    expect(code).toBe(1)
    expect((await admin(['make-admin', '--email', person.email, '--workspace', other])).code).toBe(0)
    expect(await prisma().membership.count({ where: { workspaceId: other, role: 'admin' } })).toBe(1)
  })

  it('list names the workspaces with the number of their members', async () => {
    const { code, output } = await admin(['list'])
    expect(output.split('\n')).toContain(`${workspaceId}  ${await workspaceName()}: 1 member`)
    expect(code).toBe(0)
  })

  it('new-secret goes on with another secret: all signed out, no second factors, passwords as they were', async () => {
    await withSecondFactor()
    const other = { AUTH_SECRET: `${AUTH_SECRET} but another one` }
    const refused = await admin(['reset-password', '--email', person.email], other)
    expect(refused.output).toContain('is not the one of the set-up')
    expect(refused.code).toBe(1)

    const { code, output } = await admin(['new-secret'], other)
    expect(output).toContain('The present secret is now that of the installation')
    expect(output).not.toContain(other.AUTH_SECRET)
    expect(code).toBe(0)
    expect(await installedFingerprint()).toBe(secretFingerprint(other.AUTH_SECRET))
    expect(await prisma().session.count()).toBe(0)
    expect(await isAsked()).toBe(false)
    expect(await prisma().account.count({ where: { userId: person.userId, password: { not: null } } })).toBe(1)
    const actions = (await recorded(workspaceId)).map(({ action, userId }) => [action, userId])
    expect(actions).toEqual([
      ['account.signed-out', null],
      ['account.second-factor-off', null],
    ])
    expect((await admin(['new-secret'], other)).output).toContain('nothing is changed')
  })
})
