import 'server-only'
import { prisma } from './client'

/** Everything that is stored about a person, without secrets and without anybody else; null if there is no such person. */
export async function findAccountExport(userId: string) {
  const user = await prisma().user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      image: true,
      twoFactorEnabled: true,
      createdAt: true,
      updatedAt: true,
      accounts: { select: { providerId: true, accountId: true, scope: true, createdAt: true, updatedAt: true } },
      sessions: { select: { userAgent: true, ipAddress: true, createdAt: true, updatedAt: true, expiresAt: true } },
      memberships: {
        select: {
          workspace: { select: { name: true } },
          role: true,
          suspendedAt: true,
          managed: true,
          createdAt: true,
          teams: { select: { team: { select: { name: true } } } },
        },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (user === null) return null
  const [invitations, auditEntries] = await Promise.all([invitationsOf(user.email), auditEntriesOf(userId)])
  return { ...user, invitations, auditEntries }
}

function invitationsOf(email: string) {
  const select = { workspace: { select: { name: true } }, role: true, createdAt: true, expiresAt: true }
  return prisma().invitation.findMany({ where: { email }, select, orderBy: { id: 'asc' } })
}

/** What the person did, and what was done to their account or membership (but not by whom). */
async function auditEntriesOf(userId: string) {
  const rows = await prisma().auditEntry.findMany({
    where: { OR: [{ userId }, { targetId: userId }] },
    select: {
      at: true,
      userId: true,
      action: true,
      targetType: true,
      targetName: true,
      details: true,
      workspace: { select: { name: true } },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ userId: by, ...row }) => ({ ...row, byThisPerson: by === userId }))
}
