import 'server-only'
import { z } from 'zod'
import { environment } from '@/config/environment'
import type { OidcMetadata } from './oidc-metadata'
import type { Claims } from './oidc-role'

/** In milliseconds. */
const PATIENCE = 10_000

const NAME_LIMIT = 80

type Tokens = { idToken?: string | undefined; accessToken?: string | undefined }

/** What better-auth needs to know of a person, and everything the provider says. */
export type OidcProfile = Claims & { sub: string; email: string | undefined; emailVerified: boolean; name: string }

/**
 * Who signs in. With discovery the ID token, whose signature better-auth has checked before, and what only the userinfo
 * endpoint tells; with explicit endpoints the userinfo endpoint alone, since nothing says whose signature to expect.
 * @returns null if that cannot be known for sure.
 */
export async function oidcProfile(tokens: Tokens, { userInfoUrl }: OidcMetadata): Promise<OidcProfile | null> {
  const { OIDC_ISSUER } = environment()
  const verified = OIDC_ISSUER === undefined ? null : idTokenClaims(tokens)
  if (OIDC_ISSUER !== undefined && verified === null) return null
  if (verified !== null && (isComplete(verified) || userInfoUrl === undefined)) return profileOf(verified)
  const told = await userInfo(tokens, userInfoUrl)
  if (told === null || (verified !== null && told.sub !== verified.sub)) return null
  return profileOf({ ...told, ...verified })
}

const claimsSchema = z.record(z.string(), z.unknown())

/** A provider that does not send an ID token did not do what it was asked for. */
function idTokenClaims({ idToken }: Tokens): Claims | null {
  if (idToken === undefined) return null
  const payload = Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()
  return claimsSchema.parse(JSON.parse(payload))
}

function isComplete(claims: Claims): boolean {
  const { OIDC_ROLE_CLAIM } = environment()
  const role = OIDC_ROLE_CLAIM?.split('.')[0]
  return 'email' in claims && (OIDC_ROLE_CLAIM === undefined || OIDC_ROLE_CLAIM in claims || `${role}` in claims)
}

/** @returns null if the provider refuses; a role must not be lost because a question failed. */
async function userInfo({ accessToken }: Tokens, url: string | undefined): Promise<Claims | null> {
  if (url === undefined || accessToken === undefined) return null
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' }
  const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
  return response.ok ? claimsSchema.parse(await response.json()) : null
}

function profileOf(claims: Claims): OidcProfile | null {
  const { sub, email_verified: says } = claims
  if (typeof sub !== 'string' || sub === '') return null
  const email = z.email().max(254).safeParse(claims.email).data?.toLowerCase()
  const emailVerified = says === undefined ? environment().OIDC_TRUST_EMAIL : says === true || says === 'true'
  return { ...claims, sub, email, emailVerified, name: nameOf(claims.name, email), image: undefined }
}

/** On one line, without the characters that turn the direction of text around. */
function nameOf(name: unknown, email = ''): string {
  const text = typeof name === 'string' ? name : ''
  const plain = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\p{Cc}\s]+/gu, ' ')
  const short = [...plain.trim()].slice(0, NAME_LIMIT).join('')
  return /\P{Default_Ignorable_Code_Point}/u.test(short) ? short : (email.split('@')[0] ?? '')
}
