import 'server-only'
import { prisma } from './client'

/** Notes that a session is in use. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await prisma().session.updateMany({ where: { id }, data: { updatedAt: now } })
}

export async function deleteSession(userId: string, id: string): Promise<void> {
  await prisma().session.deleteMany({ where: { id, userId } })
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
