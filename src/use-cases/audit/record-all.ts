import 'server-only'
import type { Actor } from '@/auth/actor'
import { type AuditDetails, insertAuditEntries } from '@/database/audit-log'
import type { AuditAction } from './audit-actions'

/** Who did it, and in which workspace; null: somebody at the machine itself. */
export type Recorder = Pick<Actor, 'workspaceId' | 'token'> & { userId: string | null }

/** What it was done to. Only what has no person's name has a name here: a team, a workspace. */
export type AuditTarget = { type: string; id: string; name?: string }

export type Recorded = { target?: AuditTarget | undefined; details?: AuditDetails }

/** Adds to the audit log what was just done to many at once, as `record` does for one. */
export async function recordAll(
  { workspaceId, userId, token }: Recorder,
  action: AuditAction,
  done: readonly Recorded[],
): Promise<void> {
  const entries = done.map(({ target, details = {} }) => ({
    userId,
    action,
    ...(target && { targetType: target.type, targetId: target.id }),
    ...(target?.name !== undefined && { targetName: target.name }),
    details: token === undefined ? details : { ...details, token },
  }))
  await insertAuditEntries(workspaceId, entries)
}
