import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** What a token may be used for: reading what its owner sees, answering as a lead, managing teams and rounds. */
export const API_SCOPES = ['read', 'answer', 'manage'] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** Tells scanners and people what it is, wherever it turns up. */
const PREFIX = 'calms_'

/** The secret of a new token: 256 bits. */
export function newApiToken(): string {
  return PREFIX + randomBytes(32).toString('base64url')
}

/** What is stored of it: who reads the database cannot make the token from that. */
export function apiTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** The token of an `Authorization` header; null if there is none. @see RFC 6750, section 2.1 */
export function bearerToken(header: string | null): string | null {
  return /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(header ?? '')?.[1] ?? null
}
