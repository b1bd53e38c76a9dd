import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { environment } from '@/config/environment'
import { authOptions } from './better-auth'
import { discoveryUrl, type OidcMetadata, oidcMetadata } from './oidc-metadata'
import type { OidcProblem } from './oidc-problem'
import { type OidcProfile, oidcProfile } from './oidc-profile'
import { type Claims, roleFromClaims } from './oidc-role'
import { OIDC_PROVIDER, roleRules } from './oidc-settings'

/** What becomes known while a callback is worked off. */
export type SignOn = { profile?: OidcProfile; session?: { id: string; userId: string } }
export const signOn = new AsyncLocalStorage<SignOn>()

/** The provider, as better-auth's plugin asks for it. */
function oidcPlugin(metadata: OidcMetadata) {
  const { OIDC_ISSUER, OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET, OIDC_SCOPES, ...rest } = environment()
  const discovery =
    OIDC_ISSUER === undefined ? {} : { discoveryUrl: discoveryUrl(OIDC_ISSUER), requireIdTokenVerification: true }
  return genericOAuth({
    config: [
      {
        providerId: OIDC_PROVIDER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        ...discovery,
        authorizationUrl: rest.OIDC_AUTHORIZATION_URL,
        tokenUrl: rest.OIDC_TOKEN_URL,
        userInfoUrl: rest.OIDC_USERINFO_URL,
        authentication: metadata.authentication,
        scopes: OIDC_SCOPES.split(/\s+/).filter((scope) => scope !== ''),
        pkce: true,
        disableSignUp: !rest.OIDC_CREATE_MEMBERS,
        // The same with discovery and without, so that accounts survive a change from one to the other.
        accountSubject: ({ profile }) => profile.sub ?? '',
        getUserInfo: async (tokens) => {
          const profile = await oidcProfile(tokens, metadata)
          const current = signOn.getStore()
          if (profile && current) current.profile = profile
          return profile
        },
      },
    ],
  })
}

/** Nothing is asked of the provider later on, so none of its tokens are kept. */
const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
}

type Newcomer = { source: { action: string; oauth?: { profile?: Record<string, unknown> | undefined } | undefined } }

/** Refuses some who would get a new account. */
function validateNewcomer({ source }: Newcomer): { error: OidcProblem } | undefined {
  const refusal = source.action === 'create-user' ? refusalOf(source.oauth?.profile ?? {}) : null
  return refusal === null ? undefined : { error: refusal }
}

function refusalOf(profile: Claims): OidcProblem | null {
  // An account under somebody else's address would wait there for its owner.
  if (profile.emailVerified !== true) return 'notVerified'
  return roleFromClaims(profile, roleRules()) === null ? 'noRole' : null
}

async function configured() {
  const metadata = await oidcMetadata()
  const options = authOptions()
  return betterAuth({
    ...options,
    user: { ...options.user, validateUserInfo: validateNewcomer },
    account: {
      ...options.account,
      updateAccountOnSignIn: false,
      // Only addresses that both sides know to be the person's lead to an account that is there already.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
    },
    databaseHooks: {
      account: { create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) } },
      session: {
        create: {
          after: async ({ id, userId }) => {
            const current = signOn.getStore()
            if (current) current.session = { id, userId }
          },
        },
      },
    },
    plugins: [oidcPlugin(metadata)],
  })
}

let instance: ReturnType<typeof configured> | undefined

/**
 * Better-auth once more, for single sign-on only: it waits for the provider when it begins, and nobody else should. If
 * the provider is not there, the next one who signs in tries again.
 * @throws ProviderUnreachable
 */
export function oidcAuth() {
  instance ??= configured().catch((error) => {
    instance = undefined
    throw error
  })
  return instance
}
