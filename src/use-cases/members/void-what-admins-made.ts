import 'server-only'
import { deleteAdminInvitations } from '@/database/invitations'
import { deleteOpenLinksOfMembers } from '@/database/verifications'

/**
 * Where somebody stops being an admin: who they have invited as an admin, and which links to a new password they hold,
 * nobody knows; so none of these opens anything any more. To be called in the transaction that takes the role away.
 */
export async function voidWhatAdminsMade(workspaceId: string): Promise<void> {
  await deleteAdminInvitations(workspaceId)
  await deleteOpenLinksOfMembers(workspaceId)
}
