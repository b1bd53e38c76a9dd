import 'server-only'
import { deleteServiceTokensOf } from '@/database/api-tokens'
import { deleteAdminInvitations } from '@/database/invitations'
import { deleteOpenLinksOfMembers } from '@/database/verifications'

/**
 * Where somebody stops being an admin: who they have invited as an admin, and which links to a new password they hold,
 * nobody knows; and they know the tokens of the services that they have set up. So none of these opens anything any more. To be called in the transaction that takes the role away.
 */
export async function voidWhatAdminsMade(workspaceId: string, userId: string): Promise<void> {
  await deleteServiceTokensOf(userId, workspaceId)
  await deleteAdminInvitations(workspaceId)
  await deleteOpenLinksOfMembers(workspaceId)
}
