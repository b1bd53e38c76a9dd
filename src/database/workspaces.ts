import 'server-only'
import { prisma } from './client'

export type Workspace = {
  id: string
  name: string
  minimumGroupSize: number
  targetLevels: string
  timeZone: string
  forgetAfterDays: number
}

const COLUMNS = {
  id: true,
  name: true,
  minimumGroupSize: true,
  targetLevels: true,
  timeZone: true,
  forgetAfterDays: true,
} as const

/** The workspace that was made first; null if there is none. */
export async function oldestWorkspace(): Promise<string | null> {
  const row = await prisma().workspace.findFirst({ select: { id: true }, orderBy: { id: 'asc' } })
  return row?.id ?? null
}

/** The ids of the workspaces with that id or name (of all, if none is given): no more than two, since one is wanted. */
export async function workspaceIdsCalled(idOrName?: string): Promise<string[]> {
  const where = idOrName === undefined ? {} : { OR: [{ id: idOrName }, { name: idOrName }] }
  const rows = await prisma().workspace.findMany({ where, select: { id: true }, orderBy: { id: 'asc' }, take: 2 })
  return rows.map(({ id }) => id)
}

/** Stores a workspace. @returns its id. */
export async function insertWorkspace(name: string): Promise<string> {
  const { id } = await prisma().workspace.create({ data: { name }, select: { id: true } })
  return id
}

export async function findWorkspace(workspaceId: string): Promise<Workspace | null> {
  return prisma().workspace.findUnique({ where: { id: workspaceId }, select: COLUMNS })
}

/** Changes the settings that are given. */
export async function updateWorkspace(workspaceId: string, settings: Partial<Omit<Workspace, 'id'>>): Promise<void> {
  await prisma().workspace.updateMany({ where: { id: workspaceId }, data: settings })
}

/** Whether the installation has no other workspace. */
export async function isOnlyWorkspace(workspaceId: string): Promise<boolean> {
  return (await prisma().workspace.count({ where: { id: { not: workspaceId } } })) === 0
}

/**
 * Lets one transaction at a time go on in a workspace: the row stays locked until it ends. (SQLite has one writer
 * anyway; PostgreSQL needs a row that all of them write.)
 */
export async function lockWorkspace(workspaceId: string): Promise<void> {
  await prisma().workspace.updateMany({ where: { id: workspaceId }, data: { minimumGroupSize: { increment: 0 } } })
}

/** Deletes a workspace with everything in it. */
export async function deleteWorkspace(workspaceId: string): Promise<void> {
  await prisma().workspace.deleteMany({ where: { id: workspaceId } })
}

/** Whether a person is an open admin of every workspace of the installation. */
export async function isAdminOfAll(userId: string): Promise<boolean> {
  const memberships = { none: { userId, role: 'admin', suspendedAt: null } }
  return (await prisma().workspace.count({ where: { memberships } })) === 0
}
