import 'server-only'
import { Prisma } from './generated/sqlite/client'
import type { OpenMembership } from './memberships'
import { quickRows } from './quick'

/** A session with whose it is and what is open to them. */
export type SignedInRow = {
  session: { id: string; workspaceId: string | null; updatedAt: Date; expiresAt: Date }
  user: { id: string; name: string; email: string; twoFactorEnabled: boolean }
  /** By the names of the workspaces. A suspended membership opens nothing. */
  memberships: OpenMembership[]
  /** Of the same workspaces: each another one when anything has changed that reports and dashboards show. */
  revisions: (string | null)[]
}

/** One for each open membership and each team that is led in it; at least one. */
type Row = {
  sessionId: string
  chosen: string | null
  updatedAt: Date
  expiresAt: Date
  userId: string
  name: string
  email: string
  twoFactorEnabled: boolean
  membershipId: string | null
  workspaceId: string
  workspaceName: string
  role: string
  revision: unknown
  teamId: string | null
}

/** The session of a token, in one statement; null if there is none. Also one that is over by its age. */
export async function findSignedIn(token: string): Promise<SignedInRow | null> {
  const rows = await quickRows<Row>(Prisma.sql`
    SELECT session.id AS "sessionId", session.workspace_id AS chosen, session.updated_at AS "updatedAt",
      session.expires_at AS "expiresAt", "user".id AS "userId", "user".name, "user".email,
      "user".two_factor_enabled AS "twoFactorEnabled", membership.id AS "membershipId",
      membership.workspace_id AS "workspaceId", workspace.name AS "workspaceName", membership.role,
      workspace_revision.revision, team_lead.team_id AS "teamId"
    FROM session
    JOIN "user" ON "user".id = session.user_id
    LEFT JOIN membership ON membership.user_id = session.user_id AND membership.suspended_at IS NULL
    LEFT JOIN workspace ON workspace.id = membership.workspace_id
    LEFT JOIN workspace_revision ON workspace_revision.workspace_id = membership.workspace_id
    LEFT JOIN team_lead ON team_lead.membership_id = membership.id
    WHERE session.token = ${token}
    ORDER BY workspace.name, membership.id, team_lead.team_id`)
  const [row] = rows
  if (!row) return null
  const { sessionId, chosen, updatedAt, expiresAt, userId, name, email, twoFactorEnabled } = row
  const memberships = new Map<string, OpenMembership & { revision: string | null }>()
  for (const { membershipId: id, workspaceId, workspaceName, role, revision, teamId } of rows) {
    if (id === null) continue
    const raised = revision === null ? null : String(revision)
    const known = memberships.get(id) ?? { id, workspaceId, workspaceName, role, teamIds: [], revision: raised }
    if (teamId !== null) known.teamIds.push(teamId)
    memberships.set(id, known)
  }
  const all = [...memberships.values()]
  return {
    session: { id: sessionId, workspaceId: chosen, updatedAt, expiresAt },
    user: { id: userId, name, email, twoFactorEnabled },
    memberships: all.map(({ revision, ...membership }) => membership),
    revisions: all.map(({ revision }) => revision),
  }
}
