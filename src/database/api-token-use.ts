import 'server-only'
import { databaseNow } from './database-now'
import { Prisma } from './generated/sqlite/client'
import { inQuickTransaction, quickRows } from './quick'

const MINUTE = 60_000

/** A token that was just used, and what it opens. */
export type UsedApiToken = {
  id: string
  name: string
  scopes: string
  workspaceId: string
  /** Of the member, as it is now, or of the service. */
  role: string
  /** Null for a service. */
  userId: string | null
  /** The teams that the member answers for. */
  teamIds: string[]
  /** How many requests it has sent in this minute, and when that ends. */
  requests: number
  minuteEndsAt: Date
}

type Row = Omit<UsedApiToken, 'teamIds' | 'role'> & { role: string | null; membershipId: string | null }

/**
 * Notes that a token is in use, counts the request, and tells what it opens: in one statement, and one more for a
 * member's teams. Null if there is no such token, it has expired, or its member's door is closed.
 */
export async function useApiToken(tokenHash: string, now = databaseNow()): Promise<UsedApiToken | null> {
  return inQuickTransaction(async () => {
    const [row] = await quickRows<Row>(used(tokenHash, now))
    if (row?.role == null) return null
    const { membershipId, role, ...rest } = row
    const teamIds = membershipId === null ? [] : await ledTeams(membershipId)
    return { ...rest, role, teamIds, requests: Number(row.requests) }
  })
}

function used(tokenHash: string, now: Date): Prisma.Sql {
  return Prisma.sql`
    UPDATE api_token SET
      requests = CASE WHEN minute_ends_at > ${now} THEN requests + 1 ELSE 1 END,
      minute_ends_at = CASE WHEN minute_ends_at > ${now} THEN minute_ends_at ELSE ${new Date(now.getTime() + MINUTE)} END,
      last_used_at = ${now}
    WHERE token_hash = ${tokenHash} AND expires_at > ${now}
    RETURNING id, name, scopes, workspace_id AS "workspaceId", membership_id AS "membershipId", requests,
      minute_ends_at AS "minuteEndsAt",
      CASE WHEN membership_id IS NULL THEN role ELSE
        (SELECT membership.role FROM membership
         WHERE membership.id = membership_id AND membership.suspended_at IS NULL)
      END AS role,
      (SELECT membership.user_id FROM membership WHERE membership.id = membership_id) AS "userId"`
}

async function ledTeams(membershipId: string): Promise<string[]> {
  const rows = await quickRows<{ teamId: string }>(Prisma.sql`
    SELECT team_id AS "teamId" FROM team_lead WHERE membership_id = ${membershipId} ORDER BY team_id`)
  return rows.map(({ teamId }) => teamId)
}
