import 'server-only'
import { prisma } from './client'

/** What is stored of the team links of a round, by assessment. */
export async function teamLinkHashes(workspaceId: string, roundId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await prisma().assessment.findMany({
    where: { workspaceId, roundId },
    select: { id: true, linkHash: true },
  })
  return new Map(rows.flatMap(({ id, linkHash }) => (linkHash === null ? [] : [[id, linkHash] as const])))
}
