import 'server-only'
import { inTransaction, prisma } from './client'
import { isId } from './is-id'
import { lockPerson } from './people'
import { deleteOpenLinks } from './verifications'

export type OpenMembership = { id: string; workspaceId: string; workspaceName: string; role: string; teamIds: string[] }

/** The workspaces that are open to a person, by name. A suspended membership opens nothing. */
export async function openMemberships(userId: string): Promise<OpenMembership[]> {
  const rows = await prisma().membership.findMany({
    where: { userId, suspendedAt: null },
    select: {
      id: true,
      workspaceId: true,
      role: true,
      workspace: { select: { name: true } },
      teams: { select: { teamId: true } },
    },
    orderBy: [{ workspace: { name: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ id, workspaceId, role, workspace, teams }) => ({
    id,
    workspaceId,
    workspaceName: workspace.name,
    role,
    teamIds: teams.map(({ teamId }) => teamId),
  }))
}

/** The ids of all workspaces that a person belongs to, also where they are suspended. */
export async function workspaceIdsOf(userId: string): Promise<string[]> {
  const rows = await prisma().membership.findMany({ where: { userId }, select: { workspaceId: true } })
  return rows.map(({ workspaceId }) => workspaceId)
}

export type NewMembership = { userId: string; role: string; managed?: boolean }

/**
 * Makes a person a member. Throws if they are already. Links to a new password that are open become void: an admin of
 * another workspace may hold one, which would open this workspace to them as well.
 * @returns the membership's id.
 */
export async function insertMembership(workspaceId: string, membership: NewMembership): Promise<string> {
  return inTransaction(async () => {
    await lockPerson(membership.userId)
    const { id } = await prisma().membership.create({ data: { workspaceId, ...membership }, select: { id: true } })
    await deleteOpenLinks(membership.userId)
    return id
  })
}

export type Membership = { id: string; userId: string; role: string; suspendedAt: Date | null }

const COLUMNS = { id: true, userId: true, role: true, suspendedAt: true } as const

export async function findMembership(workspaceId: string, id: string): Promise<Membership | null> {
  if (!isId(id)) return null
  return prisma().membership.findFirst({ where: { id, workspaceId }, select: COLUMNS })
}

/** Somebody's membership of the workspace, open or suspended; null if they do not belong to it. */
export async function findMembershipOf(workspaceId: string, userId: string): Promise<Membership | null> {
  return prisma().membership.findFirst({ where: { userId, workspaceId }, select: COLUMNS })
}

/** How many admins can sign in to the workspace. Inside a transaction, lock the workspace first. */
export async function countOpenAdmins(workspaceId: string): Promise<number> {
  return prisma().membership.count({ where: { workspaceId, role: 'admin', suspendedAt: null } })
}

/** Changes a membership's role, or suspends or restores it. */
export async function updateMembership(
  workspaceId: string,
  id: string,
  change: { role: string } | { suspendedAt: Date | null },
): Promise<void> {
  await prisma().membership.updateMany({ where: { id, workspaceId }, data: change })
}

/** Ends a membership; the person's account and what they did stay. */
export async function deleteMembership(workspaceId: string, id: string): Promise<void> {
  await prisma().membership.deleteMany({ where: { id, workspaceId } })
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
