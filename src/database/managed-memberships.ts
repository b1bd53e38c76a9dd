import 'server-only'
import { prisma } from './client'

export type ManagedMembership = {
  id: string
  role: string
  managed: boolean
  suspendedAt: Date | null
  closedBySignOnAt: Date | null
}

/** A person's membership, open or not; null if there is none. */
export async function membershipOf(workspaceId: string, userId: string): Promise<ManagedMembership | null> {
  return prisma().membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { id: true, role: true, managed: true, suspendedAt: true, closedBySignOnAt: true },
  })
}

type Changes = { role?: string; suspendedAt?: Date | null; closedBySignOnAt?: Date | null }

/** Changes a membership that single sign-on made; leaves any other as it is. */
export async function updateManagedMembership(workspaceId: string, id: string, changes: Changes): Promise<void> {
  await prisma().membership.updateMany({ where: { id, workspaceId, managed: true }, data: changes })
}
