import { linkHash, linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'

/** Personal links of an assessment, for people called "Person 1" and so on. @returns their ids. */
export async function newPersonalLinks(assessmentId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => crypto.randomUUID())
  await prisma().personalLink.createMany({
    data: ids.map((id, index) => ({
      id,
      assessmentId,
      label: `Person ${index + 1}`,
      email: `person-${index + 1}@example.org`,
      tokenHash: linkHash(linkToken({ personalLinkId: id })),
    })),
  })
  return ids
}
