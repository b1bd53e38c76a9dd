import 'server-only'
import type { Actor, Role } from '@/auth/actor'
import { API_SCOPES, type ApiScope } from '@/auth/api-token'
import * as database from '@/database/api-tokens'
import { databaseNow } from '@/database/database-now'
import { momentText } from '../share/moment-text'
import { requireWorkspace } from '../workspaces/require-workspace'
import type { ApiTokenOwner } from './api-token-schema'
import { ownedTokens } from './owned-tokens'

/** A token without its secret, with its moments in words, in the workspace's time zone. */
export type ListedToken = {
  id: string
  name: string
  scopes: readonly ApiScope[]
  /** Of a service. */
  role: Role | null
  made: string
  until: string
  /** Null: never. */
  lastUsed: string | null
}

/** The tokens that have not expired, the newest first. @throws AppError `forbidden`. */
export async function listApiTokens(
  actor: Actor,
  owner: ApiTokenOwner,
  now = databaseNow(),
): Promise<readonly ListedToken[]> {
  const of = await ownedTokens(actor, owner)
  const [{ timeZone }, tokens] = await Promise.all([
    requireWorkspace(actor),
    database.listApiTokens(actor.workspaceId, of, now),
  ])
  return tokens.map(({ id, name, scopes, role, createdAt, expiresAt, lastUsedAt }) => ({
    id,
    name,
    scopes: API_SCOPES.filter((scope) => scopes.split(' ').includes(scope)),
    role: role as Role | null,
    made: momentText(createdAt, timeZone),
    until: momentText(expiresAt, timeZone),
    lastUsed: lastUsedAt && momentText(lastUsedAt, timeZone),
  }))
}
