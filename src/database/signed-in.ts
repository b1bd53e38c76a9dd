import 'server-only'
import { Prisma } from './generated/sqlite/client'
import { quickRows } from './quick'

/** One row for each workspace that is open to them, and each team that they answer for there; one at least. */
export type SignedInRow = {
  userId: string
  name: string
  email: string
  workspaceId: string | null
  updatedAt: Date
  expiresAt: Date
  memberOf: string | null
  memberOfName: string | null
  role: string | null
  teamId: string | null
  revision: number | string | null
}

/**
 * Whose session this is, what is open to them, and the revisions of what is shown there; nothing if there is no such
 * session. Sessions that are over by their age are among them.
 */
export async function listSignedIn(token: string): Promise<SignedInRow[]> {
  return quickRows<SignedInRow>(Prisma.sql`
    SELECT "user".id AS "userId", "user".name, "user".email, session.workspace_id AS "workspaceId",
      session.updated_at AS "updatedAt", session.expires_at AS "expiresAt", membership.workspace_id AS "memberOf",
      workspace.name AS "memberOfName", membership.role, team_lead.team_id AS "teamId",
      workspace_revision.revision
    FROM session
    JOIN "user" ON "user".id = session.user_id
    LEFT JOIN membership ON membership.user_id = session.user_id AND membership.suspended_at IS NULL
    LEFT JOIN workspace ON workspace.id = membership.workspace_id
    LEFT JOIN workspace_revision ON workspace_revision.workspace_id = membership.workspace_id
    LEFT JOIN team_lead ON team_lead.membership_id = membership.id
    WHERE session.token = ${token}
    ORDER BY membership.id, team_lead.team_id`)
}
