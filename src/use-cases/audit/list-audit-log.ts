import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { listAuditEntries } from '@/database/audit-log'
import type { AuditLogFilter } from './audit-filter'
import { type NamedEntry, namedEntries } from './named-entries'

/** How many entries a page has, unless somebody asks for more. */
const PAGE = 50

/**
 * The newest entries of the workspace's audit log that a filter lets through, and where the older ones go on: the
 * `before` of the next page, null if there are none.
 * @throws AppError `forbidden`.
 */
export async function listAuditLog(
  actor: Actor,
  filter: AuditLogFilter,
  page = PAGE,
): Promise<{ entries: NamedEntry[]; older: string | null }> {
  requireRole(actor, 'admin')
  const rows = await listAuditEntries(actor.workspaceId, { ...filter, limit: page + 1 })
  const entries = rows.slice(0, page)
  const older = rows.length > page ? (entries.at(-1)?.id ?? null) : null
  return { entries: await namedEntries(actor.workspaceId, entries), older }
}
