import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { listPeople } from '@/database/people'

/** The members of the workspace, of whom the audit log can be asked, by name. @throws AppError `forbidden`. */
export async function listAuditedPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  requireRole(actor, 'admin')
  return listPeople(actor.workspaceId)
}
