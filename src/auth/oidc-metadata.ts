import 'server-only'
import { z } from 'zod'
import { environment } from '@/config/environment'

/** In milliseconds; somebody waits for the page that follows. */
const PATIENCE = 5_000

const metadataSchema = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
})

/** What is to be known of the provider before it is asked. */
export type OidcMetadata = { userInfoUrl: string | undefined; authentication: 'basic' | 'post' }

/** Thrown if the provider does not answer, or not as a provider does; the message is for the log. */
export class ProviderUnreachable extends Error {}

export function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
}

/**
 * Asks the provider what it is; with explicit endpoints only whether it is there.
 * @throws ProviderUnreachable
 */
export async function oidcMetadata(): Promise<OidcMetadata> {
  const { OIDC_ISSUER, OIDC_TOKEN_URL, OIDC_USERINFO_URL } = environment()
  if (OIDC_ISSUER !== undefined) return discovered(OIDC_ISSUER)
  // Any reply will do.
  await reply(OIDC_TOKEN_URL ?? '', 'HEAD')
  // What every provider must understand.
  return { userInfoUrl: OIDC_USERINFO_URL, authentication: 'basic' }
}

async function discovered(issuer: string): Promise<OidcMetadata> {
  const address = discoveryUrl(issuer)
  const response = await reply(address, 'GET')
  const body: unknown = await response.json().catch(() => null)
  const parsed = metadataSchema.safeParse(body)
  if (!response.ok || !parsed.success) {
    throw new ProviderUnreachable(`${address} is not the description of an OpenID Connect provider`)
  }
  if (withoutSlash(parsed.data.issuer) !== withoutSlash(issuer)) {
    throw new ProviderUnreachable(`OIDC_ISSUER is ${issuer}, but the provider there calls itself ${parsed.data.issuer}`)
  }
  const { userinfo_endpoint, token_endpoint_auth_methods_supported: methods } = parsed.data
  return {
    userInfoUrl: environment().OIDC_USERINFO_URL ?? userinfo_endpoint,
    authentication: methods.includes('client_secret_basic') ? 'basic' : 'post',
  }
}

const withoutSlash = (issuer: string) => issuer.replace(/\/$/, '')

async function reply(address: string, method: string): Promise<Response> {
  try {
    return await fetch(address, { method, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    throw new ProviderUnreachable(`the provider does not answer at ${address}`)
  }
}
