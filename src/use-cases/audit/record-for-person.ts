import 'server-only'
import { openMemberships } from '@/database/memberships'
import type { AuditAction } from './audit-actions'
import { record } from './record'

/** Records what concerns a person's account in each of their workspaces, whose admins may need to know. */
export async function recordForPerson(userId: string, action: AuditAction): Promise<void> {
  for (const { workspaceId } of await openMemberships(userId)) {
    await record({ workspaceId, userId }, action, { type: 'person', id: userId })
  }
}
