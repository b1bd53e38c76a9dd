import 'server-only'
import { prisma } from './client'

export type OpenMembership = { workspaceId: string; workspaceName: string; role: string; teamIds: string[] }

/** The workspaces that are open to a person, by name. A suspended membership opens nothing. */
export async function openMemberships(userId: string): Promise<OpenMembership[]> {
  const rows = await prisma().membership.findMany({
    where: { userId, suspendedAt: null },
    select: {
      workspaceId: true,
      role: true,
      workspace: { select: { name: true } },
      teams: { select: { teamId: true } },
    },
    orderBy: [{ workspace: { name: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ workspaceId, role, workspace, teams }) => ({
    workspaceId,
    workspaceName: workspace.name,
    role,
    teamIds: teams.map(({ teamId }) => teamId),
  }))
}

export type NewMembership = { userId: string; role: string; managed?: boolean }

/** Makes a person a member. Throws if they are already. @returns the membership's id. */
export async function insertMembership(workspaceId: string, membership: NewMembership): Promise<string> {
  const { id } = await prisma().membership.create({ data: { workspaceId, ...membership }, select: { id: true } })
  return id
}

/** The workspaces that would have no open admin without this person, by name. */
export async function soleAdminWorkspaces(userId: string): Promise<{ id: string; name: string }[]> {
  const openAdmin = { role: 'admin', suspendedAt: null }
  return prisma().workspace.findMany({
    where: {
      AND: [
        { memberships: { some: { ...openAdmin, userId } } },
        { memberships: { none: { ...openAdmin, userId: { not: userId } } } },
      ],
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
