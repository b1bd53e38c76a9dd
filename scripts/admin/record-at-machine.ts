import { openMemberships } from '../../src/database/memberships'
import type { AuditAction } from '../../src/use-cases/audit/audit-actions'
import { record } from '../../src/use-cases/audit/record'

/** Records in each of a person's workspaces what was done to them by somebody at the machine, who has no account. */
export async function recordAtMachine(personId: string, action: AuditAction): Promise<void> {
  for (const { workspaceId } of await openMemberships(personId)) {
    await record({ workspaceId, userId: null }, action, { type: 'person', id: personId })
  }
}
