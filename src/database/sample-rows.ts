import 'server-only'
import { inTransaction, prisma } from './client'

export type NewRound = {
  name: string
  questionnaireId: string
  questionnaireVersion: number
  variant: string
  minimumGroupSize: number
  opensAt: Date
  closesAt: Date
}

/** Stores a closed round of the sample. */
export async function insertSampleRound(workspaceId: string, round: NewRound): Promise<string> {
  const { opensAt, closesAt } = round
  const ended = { openedAt: opensAt, closedAt: closesAt, forgottenAt: closesAt }
  const data = { workspaceId, ...round, ...ended, sample: true }
  const { id } = await prisma().round.create({ data, select: { id: true } })
  return id
}

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
