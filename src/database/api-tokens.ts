import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

/** Whose tokens: a member's, or those of the workspace's services. */
export type ApiTokensOf = { membershipId: string } | 'services'

export type ApiToken = {
  id: string
  name: string
  /** With spaces between. */
  scopes: string
  /** What a service is in the workspace; null for a member's token. */
  role: string | null
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
}

export type NewApiToken = Pick<ApiToken, 'name' | 'scopes' | 'role' | 'expiresAt'> & {
  membershipId: string | null
  /** The admin who makes a service's. */
  madeById: string | null
  tokenHash: string
}

const ownedBy = (of: ApiTokensOf) => ({ membershipId: of === 'services' ? null : of.membershipId })

/** Stores a token. @returns its id. */
export async function insertApiToken(workspaceId: string, token: NewApiToken): Promise<string> {
  const { id } = await prisma().apiToken.create({ data: { workspaceId, ...token }, select: { id: true } })
  return id
}

/** The tokens that have not expired, the newest first. */
export async function listApiTokens(workspaceId: string, of: ApiTokensOf, now: Date): Promise<ApiToken[]> {
  return prisma().apiToken.findMany({
    where: { workspaceId, ...ownedBy(of), expiresAt: { gt: now } },
    select: { id: true, name: true, scopes: true, role: true, createdAt: true, expiresAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** Deletes one of them. @returns its name; null if it is not there. */
export async function deleteApiToken(workspaceId: string, of: ApiTokensOf, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const where = { id, workspaceId, ...ownedBy(of) }
  const row = await prisma().apiToken.findFirst({ where, select: { name: true } })
  // Of two who delete it at once, one is told that it is not there.
  return row && (await prisma().apiToken.deleteMany({ where })).count === 1 ? row.name : null
}

/** Deletes a person's tokens in all workspaces. */
export async function deleteApiTokensOfPerson(userId: string): Promise<void> {
  await prisma().apiToken.deleteMany({ where: { membership: { userId } } })
}

/** Deletes the tokens of services that an admin has made: in one workspace, or without one in all. */
export async function deleteServiceTokensOf(userId: string, workspaceId?: string): Promise<void> {
  await prisma().apiToken.deleteMany({ where: { madeById: userId, ...(workspaceId !== undefined && { workspaceId }) } })
}

/** Deletes the tokens of all workspaces that open nothing any more. */
export async function deleteExpiredApiTokens(now: Date): Promise<void> {
  await prisma().apiToken.deleteMany({ where: { expiresAt: { lte: now } } })
}
