import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import type { ApiTokensOf } from '@/database/api-tokens'
import { findMembershipOf } from '@/database/memberships'
import { AppError } from '@/errors/app-error'
import type { ApiTokenOwner } from './api-token-schema'

/**
 * The tokens that the actor may look after: their own, or as an admin those of the services.
 * @throws AppError `forbidden` for another's, and for who is no person.
 */
export async function ownedTokens(actor: Actor, owner: ApiTokenOwner): Promise<ApiTokensOf> {
  if (owner === 'services') {
    requireRole(actor, 'admin')
    return 'services'
  }
  const membership = actor.userId === null ? null : await findMembershipOf(actor.workspaceId, actor.userId)
  if (membership === null) throw new AppError('forbidden')
  return { membershipId: membership.id }
}
