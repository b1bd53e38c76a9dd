import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { currentSession } from '@/auth/current-session'
import { currentVisitor } from '@/auth/current-visitor'
import { hasOidc } from '@/auth/oidc-settings'
import { requireSetUp } from '@/auth/require-set-up'
import { startSingleSignOn } from '@/use-cases/sign-in/start-single-sign-on'
import { returnAddress } from '../return-address'
import { ssoRefusal, ssoReply } from '../sso-reply'

/** Leads to the provider. A link and no form: forms may only be sent to this app, also by way of a redirect. */
export async function GET(request: NextRequest): Promise<Response> {
  const visitor = await currentVisitor()
  await requireSetUp()
  if (!hasOidc()) notFound()
  // Another site must not sign anybody in.
  if (request.headers.get('sec-fetch-site') === 'cross-site') return ssoReply('/sign-in')
  const next = returnAddress(request.nextUrl.searchParams.get('next'))
  if ((await currentSession()) !== null) return ssoReply(next)
  const start = await startSingleSignOn(visitor, next)
  return 'refusal' in start ? ssoRefusal(start) : ssoReply(start.address, start.cookies)
}
