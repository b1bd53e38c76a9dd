import 'server-only'
import { prisma } from './client'

/** Whether a person's sign-in asks for a code. */
export async function findTwoFactorEnabled(userId: string): Promise<boolean> {
  const row = await prisma().user.findUnique({ where: { id: userId }, select: { twoFactorEnabled: true } })
  return row?.twoFactorEnabled === true
}

/** Whether a secret was made that no code has proved yet. */
export async function hasUnprovedSecret(userId: string): Promise<boolean> {
  return (await prisma().twoFactor.count({ where: { userId, verified: false } })) > 0
}

/** Switches a person's second factor off. @returns whether it was on. */
export async function deleteSecondFactor(userId: string): Promise<boolean> {
  await prisma().twoFactor.deleteMany({ where: { userId } })
  const where = { id: userId, twoFactorEnabled: true }
  return (await prisma().user.updateMany({ where, data: { twoFactorEnabled: false } })).count > 0
}
