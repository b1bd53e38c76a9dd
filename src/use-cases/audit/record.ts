import 'server-only'
import type { AuditDetails } from '@/database/audit-log'
import type { AuditAction } from './audit-actions'
import { type AuditTarget, type Recorder, recordAll } from './record-all'

/**
 * Adds to the audit log what was just done: inside the transaction that does it, so that there is never one without the
 * other. The details must hold no answer, no person's name or address, and no secret.
 */
export async function record(
  by: Recorder,
  action: AuditAction,
  target?: AuditTarget,
  details: AuditDetails = {},
): Promise<void> {
  await recordAll(by, action, [{ target, details }])
}
