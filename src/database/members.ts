import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

export type Member = {
  /** The membership's. */
  id: string
  userId: string
  name: string
  email: string
  role: string
  suspended: boolean
  /** Whether single sign-on made the membership, and decides on it. */
  managed: boolean
  since: Date
  secondFactor: boolean
  /** The teams that a lead answers for, by name. */
  teams: { id: string; name: string }[]
}

const COLUMNS = {
  id: true,
  userId: true,
  role: true,
  suspendedAt: true,
  managed: true,
  createdAt: true,
  user: { select: { name: true, email: true, twoFactorEnabled: true } },
  teams: { select: { team: { select: { id: true, name: true } } }, orderBy: { team: { nameKey: 'asc' } } },
} as const

const BY_NAME = new Intl.Collator('en')

/** Everybody who belongs to the workspace, by name. */
export async function listMembers(workspaceId: string): Promise<Member[]> {
  const rows = await prisma().membership.findMany({ where: { workspaceId }, select: COLUMNS, orderBy: { id: 'asc' } })
  // Not by the databases, which each have an order of their own.
  return rows.map(memberOf).sort((one, other) => BY_NAME.compare(one.name, other.name))
}

export async function findMember(workspaceId: string, id: string): Promise<Member | null> {
  if (!isId(id)) return null
  const row = await prisma().membership.findFirst({ where: { id, workspaceId }, select: COLUMNS })
  return row && memberOf(row)
}

/** Whether the workspace has a member with that address, suspended or not. */
export async function hasMember(workspaceId: string, email: string): Promise<boolean> {
  return (await prisma().membership.count({ where: { workspaceId, user: { email } } })) > 0
}

type Row = Pick<Member, 'id' | 'userId' | 'role' | 'managed'> & {
  suspendedAt: Date | null
  createdAt: Date
  user: { name: string; email: string; twoFactorEnabled: boolean }
  teams: { team: { id: string; name: string } }[]
}

function memberOf({ id, userId, role, managed, suspendedAt, createdAt, user, teams }: Row): Member {
  const { name, email, twoFactorEnabled: secondFactor } = user
  const since = createdAt
  const suspended = suspendedAt !== null
  return {
    id,
    userId,
    name,
    email,
    role,
    suspended,
    managed,
    since,
    secondFactor,
    teams: teams.map(({ team }) => team),
  }
}
