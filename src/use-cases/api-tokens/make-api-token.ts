import 'server-only'
import type { Actor } from '@/auth/actor'
import { apiTokenHash, newApiToken } from '@/auth/api-token'
import { deleteExpiredApiTokens, insertApiToken, listApiTokens } from '@/database/api-tokens'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { lockAlone } from '@/database/locks'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import type { ApiTokenInput, ApiTokenOwner } from './api-token-schema'
import { ownedTokens } from './owned-tokens'

const DAY = 86_400_000

/** How many tokens one may have: one for each program, and no end of secrets that nobody looks after. */
export const API_TOKEN_LIMIT = 20

/**
 * Makes a token by which a program may ask the HTTP API.
 * @returns the token, which cannot be shown again.
 * @throws AppError `forbidden`, or `invalid` where there are enough tokens.
 */
export async function makeApiToken(
  actor: Actor,
  owner: ApiTokenOwner,
  { name, scopes, days, role }: ApiTokenInput,
  now = databaseNow(),
): Promise<string> {
  await deleteExpiredApiTokens(now)
  return inTransaction(async () => {
    const of = await ownedTokens(actor, owner)
    await lockAlone(`api tokens ${of === 'services' ? actor.workspaceId : of.membershipId}`)
    if ((await listApiTokens(actor.workspaceId, of, now)).length >= API_TOKEN_LIMIT) {
      throw new AppError('invalid', [{ field: '', problem: 'tooManyTokens' }])
    }
    const token = newApiToken()
    const whose =
      of === 'services'
        ? { membershipId: null, role, madeById: actor.userId }
        : { membershipId: of.membershipId, role: null, madeById: null }
    const expiresAt = new Date(now.getTime() + days * DAY)
    const rest = { name, scopes: scopes.join(' '), tokenHash: apiTokenHash(token), expiresAt }
    const id = await insertApiToken(actor.workspaceId, { ...whose, ...rest })
    const details = { scopes, until: expiresAt.toISOString(), ...(of === 'services' && { role }) }
    await record(actor, 'api-token.made', { type: 'api-token', id, name }, details)
    return token
  })
}
