import 'server-only'
import { useApiToken } from '@/database/api-token-use'
import { databaseNow } from '@/database/database-now'
import { noteUser } from '@/logging/note'
import type { Actor, Role } from './actor'
import { API_SCOPES, type ApiScope, apiTokenHash, bearerToken } from './api-token'

/** How many requests a minute each token may send. */
export const API_REQUESTS_A_MINUTE = 600

/** Who asks by a token, and what for it may be used. */
export type ApiCaller = {
  actor: Actor
  scopes: readonly ApiScope[]
  rate: {
    limit: number
    /** How many requests are left until the count begins anew, which is in so many seconds; below 0: too many. */
    remaining: number
    resetSeconds: number
  }
}

/** Who sends a request with this `Authorization` header; null if that opens nothing (any more). */
export async function apiCaller(authorization: string | null): Promise<ApiCaller | null> {
  const token = bearerToken(authorization)
  if (token === null) return null
  const now = databaseNow()
  const used = await useApiToken(apiTokenHash(token), now)
  if (used === null) return null
  const { workspaceId, userId, name, requests, minuteEndsAt } = used
  if (userId !== null) noteUser(userId)
  // The columns hold nothing but roles and scopes.
  const role = used.role as Role
  const given = used.scopes.split(' ')
  return {
    actor: { workspaceId, role, userId, teamIds: role === 'lead' ? used.teamIds : null, token: name },
    scopes: API_SCOPES.filter((scope) => given.includes(scope)),
    rate: {
      limit: API_REQUESTS_A_MINUTE,
      remaining: API_REQUESTS_A_MINUTE - requests,
      resetSeconds: Math.max(1, Math.ceil((minuteEndsAt.getTime() - now.getTime()) / 1000)),
    },
  }
}
