import 'server-only'
import { prisma } from './client'

/** Deletes whatever was sent or handed out for a person and not used yet, such as links to a new password. */
export async function deleteVerifications(userId: string): Promise<void> {
  await prisma().verification.deleteMany({ where: { value: userId } })
}
