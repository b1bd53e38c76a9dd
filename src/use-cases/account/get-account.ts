import 'server-only'
import type { Person } from '@/auth/actor'
import { soleAdminWorkspaces } from '@/database/memberships'
import { findPasswordHash } from '@/database/passwords'
import { findTwoFactorEnabled } from '@/database/second-factors'
import { type OpenSession, openSessions } from './open-sessions'

export type AccountOverview = {
  name: string
  email: string
  /** Else the person signs in with single sign-on only. */
  hasPassword: boolean
  hasSecondFactor: boolean
  sessions: OpenSession[]
  /** The names of the workspaces that would be left without an admin; the account cannot be deleted until there are none. */
  soleAdminOf: string[]
}

/** What the account page shows. */
export async function getAccount(person: Person): Promise<AccountOverview> {
  const { userId, name, email } = person
  const [hash, hasSecondFactor, sessions, workspaces] = await Promise.all([
    findPasswordHash(userId),
    findTwoFactorEnabled(userId),
    openSessions(person),
    soleAdminWorkspaces(userId),
  ])
  return {
    name,
    email,
    hasPassword: hash !== null,
    hasSecondFactor,
    sessions,
    soleAdminOf: workspaces.map(({ name }) => name),
  }
}
