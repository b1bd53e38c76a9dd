import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'
import { isUniqueViolation } from './is-unique-violation'
import { nameKey } from './name-key'

export type Team = { id: string; name: string; size: number | null; sample: boolean }

const COLUMNS = { id: true, name: true, size: true, sample: true } as const

/** Whether the workspace has a team of that name. Inside a transaction, ask before inserting. */
export async function teamExists(workspaceId: string, name: string): Promise<boolean> {
  return (await prisma().team.count({ where: { workspaceId, nameKey: nameKey(name) } })) > 0
}

/** Stores a team; null if the workspace already has one of that name. */
export async function insertTeam(workspaceId: string, name: string, sample = false): Promise<Team | null> {
  try {
    return await prisma().team.create({ data: { workspaceId, name, nameKey: nameKey(name), sample }, select: COLUMNS })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

/** Gives a team another name; false if the workspace has another team of that name. */
export async function renameTeam(workspaceId: string, id: string, name: string): Promise<boolean> {
  try {
    await prisma().team.updateMany({ where: { id, workspaceId }, data: { name, nameKey: nameKey(name) } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

export async function findTeam(workspaceId: string, id: string): Promise<Team | null> {
  if (!isId(id)) return null
  return prisma().team.findFirst({ where: { id, workspaceId }, select: COLUMNS })
}

/** The teams of the workspace, or those of them that are named, by name. */
export async function listTeams(workspaceId: string, teamIds: readonly string[] | null = null): Promise<Team[]> {
  const where = { workspaceId, ...(teamIds && { id: { in: [...teamIds] } }) }
  return prisma().team.findMany({ where, select: COLUMNS, orderBy: { nameKey: 'asc' } })
}

/** Deletes a team with all its assessments. */
export async function deleteTeam(workspaceId: string, id: string): Promise<void> {
  await prisma().team.deleteMany({ where: { id, workspaceId } })
}
