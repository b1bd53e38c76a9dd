import 'server-only'
import type { Actor } from '@/auth/actor'
import { type AuditDetails, insertAuditEntry } from '@/database/audit-log'
import type { AuditAction } from './audit-actions'

/** Who did it, and in which workspace; null: somebody at the machine itself. */
export type Recorder = Pick<Actor, 'workspaceId'> & { userId: string | null }

/** What it was done to. Only what has no person's name has a name here: a team, a workspace. */
export type AuditTarget = { type: string; id: string; name?: string }

/**
 * Adds to the audit log what was just done: inside the transaction that does it, so that there is never one without the
 * other. The details must hold no answer, no person's name or address, and no secret.
 */
export async function record(
  { workspaceId, userId }: Recorder,
  action: AuditAction,
  target?: AuditTarget,
  details: AuditDetails = {},
): Promise<void> {
  await insertAuditEntry(workspaceId, {
    userId,
    action,
    ...(target && { targetType: target.type, targetId: target.id }),
    ...(target?.name !== undefined && { targetName: target.name }),
    details,
  })
}
