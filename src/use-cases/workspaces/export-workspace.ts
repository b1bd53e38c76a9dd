import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inSnapshot } from '@/database/client'
import { exportedRows } from '@/database/workspace-export'
import { record } from '../audit/record'
import { requireWorkspace } from './require-workspace'
import { targetLevels } from './target-levels'

export type WorkspaceExport = Awaited<ReturnType<typeof exportWorkspace>>

/**
 * Everything of the actor's workspace as it is at one moment, apart from secrets and from what members answered. The
 * audit log tells of it, also inside the file.
 * @throws AppError `forbidden`.
 * @see docs/export.md
 */
export async function exportWorkspace(actor: Actor) {
  requireRole(actor, 'admin')
  const { id, ...before } = await requireWorkspace(actor)
  await record(actor, 'workspace.exported', { type: 'workspace', id, name: before.name })
  return inSnapshot(async () => {
    const { targetLevels: targets, ...general } = await requireWorkspace(actor)
    const rows = await exportedRows(id)
    return {
      format: 'calms-radar-workspace',
      version: 2,
      exportedAt: new Date(),
      workspace: { ...general, targetLevels: targetLevels(targets) },
      ...rows,
      invitations: opened(rows.invitations, 'teamIds'),
      leadResponses: opened(rows.leadResponses, 'answers'),
      tallies: opened(rows.tallies, 'data'),
      auditEntries: opened(rows.auditEntries, 'details'),
    }
  })
}

/** The rows with what a column holds as JSON in place of its text. */
function opened<Column extends string, Row extends Record<Column, string>>(rows: readonly Row[], column: Column) {
  return rows.map((row) => ({ ...row, [column]: JSON.parse(row[column]) as unknown }))
}
