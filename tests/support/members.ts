import type { Actor, Person, Role } from '@/auth/actor'
import { prisma } from '@/database/client'
import { insertMembership } from '@/database/memberships'
import { insertPerson } from '@/database/people'
import { setLedTeams } from '@/database/team-leads'
import { newActor } from './assessments'

export type TestMember = Actor & { userId: string; membershipId: string; name: string; email: string }

const uniqueEmail = () => `${crypto.randomUUID()}@example.org`

/** Somebody with an account, who is signed in once. */
export async function newPerson(name = 'Grace', email = uniqueEmail()): Promise<Person> {
  const userId = await insertPerson({ name, email, passwordHash: 'none', emailVerified: true })
  return { userId, name, email, sessionId: await newSession(userId) }
}

/** One more session of a person. */
export async function newSession(userId: string): Promise<string> {
  const data = { userId, token: crypto.randomUUID(), expiresAt: new Date(Date.now() + 3_600_000) }
  return (await prisma().session.create({ data })).id
}

/** A new member of a workspace, as the actor they are there. */
export async function newMember(
  workspaceId: string,
  role: Role,
  { person, teams = [] }: { person?: Person; teams?: readonly string[] } = {},
): Promise<TestMember> {
  const { userId, name, email } = person ?? (await newPerson())
  const membershipId = await insertMembership(workspaceId, { userId, role })
  await setLedTeams(workspaceId, membershipId, teams)
  return { workspaceId, role, userId, teamIds: role === 'lead' ? teams : null, membershipId, name, email }
}

/** The admin of a new workspace. */
export async function newAdmin(person?: Person): Promise<TestMember> {
  return newMember((await newActor()).workspaceId, 'admin', person && { person })
}

/** Whether a person is signed in anywhere. */
export async function isSignedIn(userId: string): Promise<boolean> {
  return (await prisma().session.count({ where: { userId } })) > 0
}

/** What the audit log of a workspace tells, oldest first. */
export async function recorded(workspaceId: string) {
  const rows = await prisma().auditEntry.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
  return rows.map(({ userId, action, targetType, targetId, targetName, details }) => ({
    userId,
    action,
    target: targetType && { type: targetType, id: targetId, name: targetName },
    details: JSON.parse(details) as Record<string, unknown>,
  }))
}
