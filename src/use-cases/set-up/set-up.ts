import 'server-only'
import type { Visitor } from '@/auth/actor'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import { isSetUpToken, secretFingerprint } from '@/auth/set-up-token'
import { installationSecret } from '@/config/installation-secret'
import { inTransaction } from '@/database/client'
import { insertInstallation, installedFingerprint } from '@/database/installation'
import { insertMembership } from '@/database/memberships'
import { insertPerson } from '@/database/people'
import { insertWorkspace, oldestWorkspace, updateWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { newPassword } from '../account/new-password'
import { record } from '../audit/record'
import { loadSample } from '../sample/load-sample'
import type { SetUpInput } from './set-up-schema'

/**
 * Sets the installation up, once: the first workspace and its admin.
 * @throws AppError `not-found` if that was done before, `invalid` with the fields, or `too-many` tries of the token.
 */
export async function setUp(visitor: Visitor, input: SetUpInput): Promise<void> {
  const secret = installationSecret()
  if ((await installedFingerprint()) !== null) throw new AppError('not-found')
  const tries = [{ name: 'link', of: visitor.network }] as const
  await requireTries(tries)
  if (!isSetUpToken(input.token, secret)) throw new AppError('invalid', [{ field: 'token', problem: 'setUpToken' }])
  await giveBackTries(tries)
  await setUpUnasked(input, secret)
}

/** The same for whoever has the machine, who needs no token. @throws AppError `not-found` or `invalid`. */
export async function setUpUnasked(input: Omit<SetUpInput, 'token'>, secret: string): Promise<void> {
  const { name, email, workspace } = input
  const passwordHash = await newPassword(input.password, [name, email, workspace])
  await inTransaction(async () => {
    if (!(await insertInstallation(secretFingerprint(secret)))) throw new AppError('not-found')
    const workspaceId = await firstWorkspace(workspace)
    const userId = await insertPerson({ name, email, passwordHash, emailVerified: true })
    await insertMembership(workspaceId, { userId, role: 'admin' })
    const actor = { workspaceId, role: 'admin', userId, teamIds: null } as const
    await record(actor, 'workspace.created', { type: 'workspace', id: workspaceId, name: workspace })
    if (input.sample) await loadSample(actor)
  })
}

/** A database from before there was sign-in has a workspace already, which is taken over with all that is in it. */
async function firstWorkspace(name: string): Promise<string> {
  const existing = await oldestWorkspace()
  if (existing === null) return insertWorkspace(name)
  await updateWorkspace(existing, { name })
  return existing
}
