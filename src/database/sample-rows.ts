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
  const data = { workspaceId, ...round, closedAt: round.closesAt, sample: true }
  const { id } = await prisma().round.create({ data, select: { id: true } })
  return id
}

/**
 * Lets one transaction at a time go on in a workspace: the row stays locked until it ends. (SQLite has one writer
 * anyway; PostgreSQL needs a row that all of them write.)
 */
export async function lockWorkspace(workspaceId: string): Promise<void> {
  await prisma().workspace.updateMany({ where: { id: workspaceId }, data: { minimumGroupSize: { increment: 0 } } })
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
