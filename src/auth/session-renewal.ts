import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'

/** Gives better-auth what it does itself for a second factor: the same session under a new token. */
export const sessionRenewal = {
  id: 'session-renewal',
  endpoints: {
    renewSession: createAuthEndpoint.serverOnly({ method: 'POST', use: [sessionMiddleware] }, async (context) => {
      const { session, user } = context.context.session
      const { internalAdapter } = context.context
      const renewed = await internalAdapter.createSession(user.id, false, session)
      await setSessionCookie(context, { session: renewed, user })
      await internalAdapter.deleteSession(session.token)
      return {}
    }),
  },
} satisfies BetterAuthPlugin
