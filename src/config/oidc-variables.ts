import { z } from 'zod'

/** Claims decide who somebody is, so nobody on the way may change them. */
const address = z
  .string()
  .regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d|\/|$))\S*$/,
    'must be an address that starts with https:// (http:// only for a provider on this machine)',
  )
  .refine((text) => URL.canParse(text), 'must be an address such as https://login.example.org')

const yesOrNo = z
  .enum(['true', 'false'], 'must be "true" or "false"')
  .default('false')
  .transform((text) => text === 'true')

const ROLE_MAP_HINT =
  'must be a list such as radar-admins=admin,radar-coaches=coach with the roles admin, coach and lead; values with a comma are separated by semicolons'

const roleMapEntry = z.tuple([z.string().min(1), z.enum(['admin', 'coach', 'lead'])])

/** Single sign-on by OpenID Connect; all of it is optional. */
export const oidcVariables = {
  /** The provider, whose endpoints are discovered. */
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button calls the provider. */
  OIDC_NAME: z.string().max(60, 'may have up to 60 characters').default('single sign-on'),
  OIDC_SCOPES: z
    .string()
    .regex(/(^|\s)openid(\s|$)/, 'must be a list such as "openid email profile", with openid in it')
    .default('openid email profile'),
  /** Instead of discovery, or instead of one that was discovered. */
  OIDC_AUTHORIZATION_URL: address.optional(),
  OIDC_TOKEN_URL: address.optional(),
  OIDC_USERINFO_URL: address.optional(),
  /** Whether an address counts as verified if the provider says nothing about it. */
  OIDC_TRUST_EMAIL: yesOrNo,
  /** Whether somebody new gets an account by signing in, or needs an invitation. */
  OIDC_CREATE_MEMBERS: yesOrNo,
  /** The workspace that single sign-on leads into, by id or name; the only one if it is not set. */
  OIDC_WORKSPACE: z.string().trim().optional(),
  /** The role of whom the claim gives none; null: they are not let into the workspace. */
  OIDC_DEFAULT_ROLE: z
    .enum(['admin', 'coach', 'lead', 'none'], 'must be admin, coach, lead or none')
    .default('lead')
    .transform((role) => (role === 'none' ? null : role)),
  /** The claim whose values are mapped to roles, such as groups or realm_access.roles. */
  OIDC_ROLE_CLAIM: z.string().optional(),
  /** Values of that claim and their roles, such as radar-admins=admin,radar-coaches=coach. */
  OIDC_ROLE_MAP: z
    .string()
    .transform((text, context) => {
      const entries = roleMapEntry.array().min(1).safeParse(roleMapEntries(text))
      if (entries.success) return entries.data
      context.addIssue({ code: 'custom', message: ROLE_MAP_HINT })
      return z.NEVER
    })
    .optional(),
}

/** Values may hold "=" (the role stands after the last one), and commas where entries are separated by semicolons. */
function roleMapEntries(text: string): string[][] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const at = entry.lastIndexOf('=')
      return at < 0 ? [entry] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()]
    })
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
