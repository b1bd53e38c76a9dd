import 'server-only'
import { inTransaction, prisma } from './client'

/** The id of the installation's workspace, which the first call makes. */
export async function ensureWorkspace(): Promise<string> {
  return (await firstWorkspace()) ?? inTransaction(async () => (await firstWorkspace()) ?? createWorkspace())
}

async function firstWorkspace(): Promise<string | undefined> {
  const workspace = await prisma().workspace.findFirst({ select: { id: true }, orderBy: { id: 'asc' } })
  return workspace?.id
}

async function createWorkspace(): Promise<string> {
  const { id } = await prisma().workspace.create({ data: { name: 'CALMS Radar' }, select: { id: true } })
  return id
}
