import { z } from 'zod'

const address = z.string().regex(/^https?:\/\/\S+$/, 'must be an address that starts with https:// or http://')
const roles = '(admin|coach|lead)'

/** Single sign-on by OpenID Connect; all of it is optional. */
export const oidcVariables = {
  /** The provider, whose endpoints are discovered. */
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button calls the provider. */
  OIDC_NAME: z.string().default('single sign-on'),
  OIDC_SCOPES: z.string().default('openid email profile'),
  /** Instead of discovery. */
  OIDC_AUTHORIZATION_URL: address.optional(),
  OIDC_TOKEN_URL: address.optional(),
  OIDC_USERINFO_URL: address.optional(),
  /** Whether somebody new gets an account by signing in ("true"), or needs an invitation. */
  OIDC_CREATE_MEMBERS: z.enum(['true', 'false'], 'must be "true" or "false"').default('false'),
  /** The workspace that single sign-on leads into, by name; the oldest one if it is not set. */
  OIDC_WORKSPACE: z.string().optional(),
  /** The role of somebody new whose claim maps to none, or "none". */
  OIDC_DEFAULT_ROLE: z
    .string()
    .regex(/^(admin|coach|lead|none)$/, 'must be admin, coach, lead or none')
    .default('lead'),
  /** The claim whose values are mapped to roles, such as groups. */
  OIDC_ROLE_CLAIM: z.string().optional(),
  /** Values of that claim and their roles, such as radar-admins=admin,radar-coaches=coach. */
  OIDC_ROLE_MAP: z
    .string()
    .regex(
      new RegExp(`^[^=,]+=${roles}(,[^=,]+=${roles})*$`),
      'must be a list such as radar-admins=admin,radar-coaches=coach with the roles admin, coach and lead',
    )
    .optional(),
}

/** What half of a configuration lacks. */
export function missingOidcVariables(
  set: Readonly<Record<string, string | undefined>>,
): (readonly [variable: string, message: string])[] {
  const problems: (readonly [string, string])[] = []
  const has = (name: string) => set[name] !== undefined
  const endpoints = ['OIDC_AUTHORIZATION_URL', 'OIDC_TOKEN_URL', 'OIDC_USERINFO_URL']
  if (['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', ...endpoints].some(has)) {
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) {
      if (!has(name)) problems.push([name, 'must be set for single sign-on'])
    }
    const missing = endpoints.filter((name) => !has(name))
    if (!has('OIDC_ISSUER') && missing.length > 0) {
      problems.push(['OIDC_ISSUER', `must name the provider, or else these must be set: ${missing.join(', ')}`])
    }
  }
  if (has('OIDC_ROLE_MAP') !== has('OIDC_ROLE_CLAIM')) {
    const other = has('OIDC_ROLE_MAP') ? 'OIDC_ROLE_CLAIM' : 'OIDC_ROLE_MAP'
    problems.push([other, 'must be set together with the other of the two'])
  }
  return problems
}
