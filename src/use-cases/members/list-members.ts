import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import * as database from '@/database/members'

/** Everybody who belongs to the workspace, by name, also who is suspended. @throws AppError `forbidden`. */
export async function listMembers(actor: Actor): Promise<database.Member[]> {
  requireRole(actor, 'admin')
  return database.listMembers(actor.workspaceId)
}
