import 'server-only'
import { isAPIError } from 'better-auth/api'
import { environment } from '@/config/environment'
import { withOutages } from '@/database/client'
import { log } from '@/logging/log'
import { oidcAuth, type SignOn, signOn } from './oidc'
import { oidcMetadata, ProviderUnreachable } from './oidc-metadata'
import { type OidcProblem, oidcProblem } from './oidc-problem'
import type { OidcProfile } from './oidc-profile'
import { OIDC_PROVIDER } from './oidc-settings'

/** In milliseconds: how long somebody who comes back from the provider waits for what it still has to tell. */
const PATIENCE = 20_000

export type OidcRefusal = { refusal: OidcProblem; next: string }

/** Where to send the browser, and the cookies that it must bring back. */
export type OidcStart = { address: string; cookies: string[] }

/** Begins a sign-in that is to end at `next`, a page of this app. */
export async function startOidc(next: string): Promise<OidcStart | OidcRefusal> {
  try {
    // The provider may have gone since this process began to know it.
    const [auth] = await Promise.all([oidcAuth(), oidcMetadata()])
    const body = {
      provider: OIDC_PROVIDER,
      callbackURL: next,
      errorCallbackURL: `/sign-in?next=${encodeURIComponent(next)}`,
    }
    const { headers, response } = await withOutages(() => auth.api.signInSocial({ body, returnHeaders: true }))
    return { address: response.url ?? '', cookies: headers.getSetCookie() }
  } catch (error) {
    return { refusal: problemOf(error), next }
  }
}

export type OidcArrival = {
  userId: string
  sessionId: string
  profile: OidcProfile
  next: string
  /** With which the session begins in the browser. */
  cookies: string[]
}

/** Ends the sign-in with which the provider sent somebody back. */
export async function finishOidc(search: string, cookie: string): Promise<OidcArrival | OidcRefusal> {
  const current: SignOn = {}
  try {
    const auth = await oidcAuth()
    const address = `${environment().APP_URL}/api/auth/callback/${OIDC_PROVIDER}${search}`
    const request = new Request(address, { headers: { cookie } })
    const reply = await within(PATIENCE, () => withOutages(() => signOn.run(current, () => auth.handler(request))))
    return outcome(current, reply)
  } catch (error) {
    return { refusal: problemOf(error), next: '/' }
  }
}

function outcome({ session, profile }: SignOn, { headers }: Response): OidcArrival | OidcRefusal {
  const location = new URL(headers.get('location') ?? '/', environment().APP_URL)
  if (session && profile) {
    const next = location.pathname + location.search
    return { userId: session.userId, sessionId: session.id, profile, next, cookies: headers.getSetCookie() }
  }
  const code = location.searchParams.get('error')
  tell(code ?? '')
  const problem = oidcProblem(code)
  const isUnverified = problem === 'notLinked' && profile?.emailVerified !== true
  return { refusal: isUnverified ? 'notVerified' : problem, next: location.searchParams.get('next') ?? '/' }
}

/** An error that stands for a problem with the provider; any other is thrown on. */
function problemOf(error: unknown): OidcProblem {
  if (error instanceof ProviderUnreachable) tell(error.message)
  // Its own discovery failed, though ours has just worked.
  else if (isAPIError(error)) tell(error.message)
  else throw error
  return 'unreachable'
}

/** What the provider sends may hold anything, and only codes belong into the log. */
function tell(reason: string): void {
  log.warn('Single sign-on was refused', { reason: /^[\x20-\x7e]{1,300}$/.test(reason) ? reason : 'refused' })
}

/** @throws ProviderUnreachable if it takes longer. */
async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new ProviderUnreachable('the provider takes too long')), milliseconds)
  })
  return Promise.race([work(), late]).finally(() => clearTimeout(timer))
}
