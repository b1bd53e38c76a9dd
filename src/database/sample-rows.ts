import 'server-only'
import { inTransaction, prisma } from './client'

export async function countSampleTeams(workspaceId: string): Promise<number> {
  return prisma().team.count({ where: { workspaceId, sample: true } })
}

/** Deletes everything that came with the sample, and whatever was added to its teams. */
export async function deleteSample(workspaceId: string): Promise<void> {
  await inTransaction(async () => {
    await prisma().team.deleteMany({ where: { workspaceId, sample: true } })
    await prisma().round.deleteMany({ where: { workspaceId, sample: true } })
  })
}
