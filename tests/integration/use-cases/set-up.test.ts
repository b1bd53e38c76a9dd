import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { secretFingerprint } from '@/auth/set-up-token'
import { EnvironmentError } from '@/config/environment'
import { disconnect, prisma } from '@/database/client'
import { migrate } from '@/database/migrate'
import type { Provider } from '@/database/provider'
import { readyInstallation } from '@/starting/ready-installation'
import { setUpUnasked } from '@/use-cases/set-up/set-up'
import { getStart } from '@/use-cases/teams/get-start'
import { newTeam } from '../../support/assessments'
import { emptyDatabase, type TestDatabase } from '../../support/databases'

const SECRET = 'a secret that is long enough for a test'
const ADA = {
  name: 'Ada',
  email: 'ada@example.org',
  password: 'lantern orbit velvet 42',
  workspace: 'Example Industries',
}
const VARIABLES = {
  SETUP_NAME: ADA.name,
  SETUP_EMAIL: 'Ada@Example.org',
  SETUP_PASSWORD: ADA.password,
  SETUP_WORKSPACE: ADA.workspace,
}

const admins = () =>
  prisma().membership.findMany({ where: { role: 'admin' }, select: { user: { select: { email: true } } } })

describe.each<Provider>(['sqlite', 'postgresql'])('the set-up (%s)', (provider) => {
  let database: TestDatabase

  beforeEach(async () => {
    database = await emptyDatabase(provider)
    await migrate(database.url)
    vi.stubEnv('DATABASE_URL', database.url)
  })

  afterEach(async () => {
    await disconnect()
    vi.unstubAllEnvs()
    await database.remove()
  })

  it('makes the first workspace and its admin', async () => {
    await setUpUnasked(ADA, SECRET)
    expect(await admins()).toEqual([{ user: { email: ADA.email } }])
    expect(await prisma().workspace.findMany({ select: { name: true } })).toEqual([{ name: ADA.workspace }])
    expect(await prisma().auditEntry.findMany({ select: { action: true } })).toEqual([{ action: 'workspace.created' }])
  })

  it('takes over the workspace of a database from before there was sign-in, with all that is in it', async () => {
    const { id } = await prisma().workspace.create({ data: { name: 'CALMS Radar' }, select: { id: true } })
    const actor = { workspaceId: id, role: 'admin', userId: null, teamIds: null } as const
    await newTeam(actor, 'Checkout')
    await setUpUnasked(ADA, SECRET)
    expect(await prisma().workspace.findMany({ select: { id: true, name: true } })).toEqual([
      { id, name: ADA.workspace },
    ])
    expect((await getStart(actor)).teams.map(({ name }) => name)).toEqual(['Checkout'])
  })

  it('is done once, also by several at the same moment', async () => {
    const tries = Array.from({ length: 5 }, (_, index) =>
      setUpUnasked({ ...ADA, email: `ada${index}@example.org` }, SECRET),
    )
    const results = await Promise.allSettled(tries)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(refusals).toEqual(Array(4).fill('not-found'))
    expect(await admins()).toHaveLength(1)
    expect(await prisma().user.count()).toBe(1)
    await expect(setUpUnasked(ADA, SECRET)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('makes nothing at all of a password that is easily guessed', async () => {
    const refused = setUpUnasked({ ...ADA, password: 'ada@example.org' }, SECRET)
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'password' }] })
    expect([
      await prisma().user.count(),
      await prisma().installation.count(),
      await prisma().workspace.count(),
    ]).toEqual([0, 0, 0])
  })

  it('is done by variables, once, and then has no token', async () => {
    expect(await readyInstallation(SECRET)).toHaveLength(32)
    for (const [name, value] of Object.entries(VARIABLES)) vi.stubEnv(name, value)
    expect(await readyInstallation(SECRET)).toBeNull()
    expect(await admins()).toEqual([{ user: { email: ADA.email } }])
    vi.stubEnv('SETUP_EMAIL', 'somebody.else@example.org')
    expect(await readyInstallation(SECRET)).toBeNull()
    expect(await admins()).toEqual([{ user: { email: ADA.email } }])
  })

  it('names the variables that are missing or wrong, and not what they hold', async () => {
    vi.stubEnv('SETUP_EMAIL', 'nobody')
    vi.stubEnv('SETUP_PASSWORD', 'password1234')
    const message = await readyInstallation(SECRET).catch((error) =>
      error instanceof EnvironmentError ? error.message : '',
    )
    expect(message).toContain('SETUP_EMAIL: Type an e-mail address')
    expect(message).toContain('SETUP_NAME: must be set')
    expect(message).toContain('SETUP_WORKSPACE: must be set')
    expect(message).not.toContain('password1234')
    expect(await prisma().user.count()).toBe(0)
  })

  it('belongs to its secret: with another one the app does not start, and says how to go on', async () => {
    await setUpUnasked(ADA, SECRET)
    expect(await prisma().installation.findFirst()).toMatchObject({ secretFingerprint: secretFingerprint(SECRET) })
    await expect(readyInstallation(SECRET)).resolves.toBeNull()
    const refused = readyInstallation('another secret that is long enough')
    await expect(refused).rejects.toThrow(/AUTH_SECRET .* Restore it from a backup.*npm run admin -- new-secret/)
  })
})
