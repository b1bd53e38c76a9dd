import 'server-only'
import { prisma } from './client'
import { lockPerson } from './people'
import { deleteOpenLinks } from './verifications'

// For the admin command only, which belongs to no workspace: whoever has the machine has all of them.

/** All workspaces with the number of their members (also suspended ones), by name. */
export async function listWorkspaces(): Promise<{ id: string; name: string; members: number }[]> {
  const rows = await prisma().workspace.findMany({
    select: { id: true, name: true, _count: { select: { memberships: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, name, _count }) => ({ id, name, members: _count.memberships }))
}

/**
 * Makes a person an admin whose membership is open, also where single sign-on had made it something else. Links to a
 * new password that are open become void. To be called in a transaction.
 * @returns what they were before; the role is null for who was no member.
 */
export async function makeOpenAdmin(userId: string, workspaceId: string) {
  await lockPerson(userId)
  await deleteOpenLinks(userId)
  const where = { workspaceId_userId: { workspaceId, userId } }
  const before = await prisma().membership.findUnique({ where, select: { role: true, suspendedAt: true } })
  const admin = { role: 'admin', suspendedAt: null, managed: false }
  await prisma().membership.upsert({ where, create: { workspaceId, userId, ...admin }, update: admin })
  return { role: before?.role ?? null, suspended: Boolean(before?.suspendedAt) }
}

/** Deletes all that only the lost secret could read or check. @returns the ids of who is concerned. */
export async function deleteAllOfTheSecret(): Promise<{ signedOut: string[]; withoutFactor: string[] }> {
  const signedOut = await prisma().session.findMany({ distinct: ['userId'], select: { userId: true } })
  const enabled = { twoFactorEnabled: true }
  const withoutFactor = await prisma().user.findMany({ where: enabled, select: { id: true } })
  await prisma().session.deleteMany()
  await prisma().verification.deleteMany()
  await prisma().twoFactor.deleteMany()
  // Kept encrypted, and given anew by the provider with the next sign-in.
  await prisma().account.updateMany({ data: { accessToken: null, refreshToken: null, idToken: null } })
  await prisma().user.updateMany({ where: enabled, data: { twoFactorEnabled: false } })
  return { signedOut: signedOut.map(({ userId }) => userId), withoutFactor: withoutFactor.map(({ id }) => id) }
}
