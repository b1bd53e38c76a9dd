import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { type AuditEntry, listAuditEntries } from '@/database/audit-log'
import type { AuditLogFilter } from './audit-filter'
import { type NamedEntry, namedEntries } from './named-entries'
import { record } from './record'

/** How many entries are read at a time. */
const PAGE = 500

/**
 * All entries of the workspace's audit log that a filter lets through, newest first. The log tells of it.
 * @throws AppError `forbidden`.
 */
export async function exportAuditLog(actor: Actor, filter: AuditLogFilter): Promise<NamedEntry[]> {
  requireRole(actor, 'admin')
  await record(actor, 'audit.exported')
  const entries: AuditEntry[] = []
  let page: AuditEntry[]
  do {
    const before = entries.at(-1)?.id ?? filter.before
    page = await listAuditEntries(actor.workspaceId, { ...filter, before, limit: PAGE })
    entries.push(...page)
  } while (page.length === PAGE)
  return namedEntries(actor.workspaceId, entries)
}
