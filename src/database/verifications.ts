import 'server-only'
import { prisma } from './client'

/** Makes every link and sign-in void that a person has begun and not ended, such as one for a new password. */
export async function deleteOpenLinks(userId: string): Promise<void> {
  await prisma().verification.deleteMany({ where: { value: userId } })
}

/** The same for everybody who belongs to the workspace. */
export async function deleteOpenLinksOfMembers(workspaceId: string): Promise<void> {
  const members = await prisma().membership.findMany({ where: { workspaceId }, select: { userId: true } })
  await prisma().verification.deleteMany({ where: { value: { in: members.map(({ userId }) => userId) } } })
}
