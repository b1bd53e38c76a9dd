import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { returnAddress } from '@/app/sign-in/return-address'
import { ssoRefusal, ssoReply } from '@/app/sign-in/sso-reply'
import { currentVisitor } from '@/auth/current-visitor'
import { hasOidc, OIDC_PROVIDER } from '@/auth/oidc-settings'
import { requireSetUp } from '@/auth/require-set-up'
import { finishSingleSignOn } from '@/use-cases/sign-in/finish-single-sign-on'

type Context = { params: Promise<{ provider: string }> }

/** Where the provider sends people back to. Nothing else of better-auth's routes is served. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const visitor = await currentVisitor()
  await requireSetUp()
  if (!hasOidc() || (await params).provider !== OIDC_PROVIDER) notFound()
  const cookie = request.headers.get('cookie') ?? ''
  const end = await finishSingleSignOn(visitor, request.nextUrl.search, cookie)
  const next = returnAddress(end.next)
  return 'refusal' in end ? ssoRefusal({ ...end, next }) : ssoReply(next, end.cookies)
}
