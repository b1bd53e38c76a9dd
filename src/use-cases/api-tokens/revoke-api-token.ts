import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteApiToken } from '@/database/api-tokens'
import { inTransaction } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import type { ApiTokenOwner } from './api-token-schema'
import { ownedTokens } from './owned-tokens'

/** Ends a token at once. @throws AppError `forbidden`, or `not-found` also for one that was revoked before. */
export async function revokeApiToken(actor: Actor, owner: ApiTokenOwner, tokenId: string): Promise<void> {
  await inTransaction(async () => {
    const of = await ownedTokens(actor, owner)
    const name = await deleteApiToken(actor.workspaceId, of, tokenId)
    if (name === null) throw new AppError('not-found')
    await record(actor, 'api-token.revoked', { type: 'api-token', id: tokenId, name })
  })
}
