import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { listAuditEntries } from '@/database/audit-log'
import type { AuditLogFilter } from './audit-filter'
import { type NamedEntry, namedEntries } from './named-entries'

/** How many entries a page has. */
const PAGE = 50

/**
 * The newest entries of the workspace's audit log that a filter lets through, and where the older ones go on: the
 * `before` of the next page, null if there are none.
 * @throws AppError `forbidden`.
 */
export async function listAuditLog(
  actor: Actor,
  filter: AuditLogFilter,
): Promise<{ entries: NamedEntry[]; older: string | null }> {
  requireRole(actor, 'admin')
  const rows = await listAuditEntries(actor.workspaceId, { ...filter, limit: PAGE + 1 })
  const entries = rows.slice(0, PAGE)
  const older = rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null
  return { entries: await namedEntries(actor.workspaceId, entries), older }
}
