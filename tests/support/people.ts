import { randomUUID } from 'node:crypto'
import type { Person } from '@/auth/actor'
import { hashPassword } from '@/auth/password-hash'
import { prisma } from '@/database/client'
import { insertMembership } from '@/database/memberships'
import { insertPerson } from '@/database/people'
import { insertWorkspace } from '@/database/workspaces'

/** Not easy to guess, as all passwords must be. */
export const PASSWORD = 'copper lantern drifting 81'

/** Deriving a key takes its time, and all of them may have the same. */
let hash: Promise<string> | undefined

export type NewPerson = { name?: string; email?: string; hasPassword?: boolean; userAgent?: string }

/** Somebody new, signed in once, with the password above. */
export async function newPerson({
  name = 'Grace',
  email,
  hasPassword = true,
  userAgent,
}: NewPerson = {}): Promise<Person> {
  hash ??= hashPassword(PASSWORD)
  const address = email ?? `grace-${randomUUID()}@example.org`
  const userId = await insertPerson({ name, email: address, passwordHash: await hash, emailVerified: false })
  if (!hasPassword) {
    const data = { providerId: 'oidc', accountId: randomUUID(), password: null }
    await prisma().account.updateMany({ where: { userId }, data })
  }
  return { userId, sessionId: await newSession(userId, userAgent), name, email: address }
}

/** Signs a person in once more. @returns the session's id. */
export async function newSession(userId: string, userAgent = 'Mozilla/5.0 Firefox/150.0'): Promise<string> {
  const expiresAt = new Date(Date.now() + 86_400_000)
  const data = { userId, token: randomUUID(), userAgent, expiresAt }
  return (await prisma().session.create({ data, select: { id: true } })).id
}

/** A new workspace in which these people have these roles. @returns its id. */
export async function newWorkspace(members: readonly (readonly [Person, string])[], name = 'Tests'): Promise<string> {
  const workspaceId = await insertWorkspace(name)
  for (const [{ userId }, role] of members) await insertMembership(workspaceId, { userId, role })
  return workspaceId
}

/** The ids of a person's sessions. */
export async function sessionIds({ userId }: Person): Promise<string[]> {
  const rows = await prisma().session.findMany({ where: { userId }, select: { id: true } })
  return rows.map(({ id }) => id).sort()
}

/** What the audit log of a workspace tells, oldest first. */
export async function recorded(workspaceId: string) {
  const rows = await prisma().auditEntry.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
  return rows.map(({ action, userId, targetId, details }) => ({
    action,
    userId,
    targetId,
    details: JSON.parse(details),
  }))
}
