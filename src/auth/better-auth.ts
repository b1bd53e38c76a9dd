import 'server-only'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { environment } from '@/config/environment'
import { installationSecret } from '@/config/installation-secret'
import { authAdapter } from '@/database/auth-adapter'
import { hashPassword, verifyPassword } from './password-hash'
import { cookiePrefix, isSecure } from './session-cookie'
import { sessionRenewal } from './session-renewal'
import { tellingOutages } from './telling-outages'

const DAY = 86_400

/** A session ends 30 days after it was begun or renewed, and after 7 days without use (is-over.ts). */
const SESSION_DAYS = 30

/** Better-auth's own pages and routes are not served: its functions are called by src/auth, and nothing else. */
export function authOptions() {
  const { APP_URL } = environment()
  return {
    appName: 'CALMS Radar',
    baseURL: APP_URL,
    basePath: '/api/auth',
    secret: installationSecret(),
    database: authAdapter(),
    trustedOrigins: [APP_URL],
    telemetry: { enabled: false },
    // Ours are in rate-limit.ts: by account and network, shared by all processes.
    rateLimit: { enabled: false },
    // What it logs may name people.
    logger: { disabled: true },
    session: {
      expiresIn: SESSION_DAYS * DAY,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { workspaceId: { type: 'string', required: false, input: false } },
    },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Before they are set, passwords are held to password-rules.ts.
      minPasswordLength: 1,
      maxPasswordLength: 512,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    account: { encryptOAuthTokens: true },
    user: { deleteUser: { enabled: false }, changeEmail: { enabled: false } },
    advanced: {
      cookiePrefix: cookiePrefix(),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      database: { generateId: false },
      // No address is stored: it says little and follows people.
      ipAddress: { disableIpTracking: true },
    },
  } satisfies BetterAuthOptions
}

function configured() {
  return betterAuth({
    ...authOptions(),
    plugins: [twoFactor({ issuer: 'CALMS Radar', skipVerificationOnEnable: false }), sessionRenewal, nextCookies()],
  })
}

let instance: ReturnType<typeof configured> | undefined

/** The one instance of better-auth, whose functions throw an AppError where the database was away. */
export function auth() {
  instance ??= tellingOutages(configured())
  return instance
}
