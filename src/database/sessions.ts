import 'server-only'
import { prisma } from './client'

/** Notes that a session is in use. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await prisma().session.updateMany({ where: { id }, data: { updatedAt: now } })
}

/** @returns whether the person had such a session. */
export async function deleteSession(userId: string, id: string): Promise<boolean> {
  const { count } = await prisma().session.deleteMany({ where: { id, userId } })
  return count > 0
}

/** Ends the session that has just begun under a token. */
export async function deleteSessionByToken(token: string): Promise<void> {
  await prisma().session.deleteMany({ where: { token } })
}

/** Deletes everybody's sessions that are too old, or were not used since then. */
export async function deleteEndedSessions(now: Date, unusedSince: Date): Promise<void> {
  await prisma().session.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { updatedAt: { lt: unusedSince } }] },
  })
}

/** Signs a person out everywhere, or everywhere but in one session. */
export async function deleteSessions(userId: string, exceptId?: string): Promise<void> {
  await prisma().session.deleteMany({ where: { userId, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) } })
}

/** Remembers the workspace that was chosen in the header. */
export async function chooseWorkspace(userId: string, sessionId: string, workspaceId: string): Promise<void> {
  await prisma().session.updateMany({ where: { id: sessionId, userId }, data: { workspaceId } })
}

/** Has no session remember a workspace that goes. Raw, since it must not look like a use of the session. */
export async function forgetWorkspace(workspaceId: string): Promise<void> {
  await prisma().$executeRaw`UPDATE session SET workspace_id = NULL WHERE workspace_id = ${workspaceId}`
}

export type SessionRow = { id: string; userAgent: string | null; createdAt: Date; updatedAt: Date; expiresAt: Date }

/** A person's sessions, the one used last first; also those that are over but not yet deleted. */
export async function listSessions(userId: string): Promise<SessionRow[]> {
  return prisma().session.findMany({
    where: { userId },
    select: { id: true, userAgent: true, createdAt: true, updatedAt: true, expiresAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  })
}
