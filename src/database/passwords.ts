import 'server-only'
import { prisma } from './client'

/** The hash of a person's password; null for who signs in with single sign-on only. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const where = { userId, providerId: 'credential' }
  const row = await prisma().account.findFirst({ where, select: { password: true } })
  return row?.password ?? null
}

/** Stores the hash of a new password, also for a person who had none. */
export async function storePasswordHash(userId: string, password: string): Promise<void> {
  const providerId = 'credential'
  await prisma().account.upsert({
    where: { providerId_accountId: { providerId, accountId: userId } },
    create: { userId, providerId, accountId: userId, password },
    update: { password },
  })
}
