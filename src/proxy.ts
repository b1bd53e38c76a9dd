import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { environment } from './config/environment'
import { requestRefusal } from './config/request-refusal'
import { securityHeaders } from './config/security-headers'
import type { ErrorCode } from './errors/app-error'
import { HTTP_STATUS } from './errors/http-status'
import { keptReply } from './kept-pages/kept-reply'
import { noteRefusal } from './logging/note'
import en from './messages/en'

/**
 * Before anything is read: refuses requests under a foreign name, from a foreign page, or with too large a body; and
 * gives every reply its security headers. Authorization is not done here but in the use-cases.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const headers = securityHeaders(nonce, environment().APP_URL, process.env.NODE_ENV === 'development')
  const { method, headers: given, nextUrl } = request
  const code = requestRefusal({ method, headers: given, path: nextUrl.pathname }, environment().APP_URL)
  const response = code === null ? await answered(request, nonce, headers) : refused(request, code)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

async function answered(request: NextRequest, nonce: string, headers: Record<string, string>): Promise<Response> {
  const { pathname, search } = request.nextUrl
  return (await keptReply(request.method, request.headers, pathname + search, nonce)) ?? onward(request, nonce, headers)
}

/** Next puts the nonce that it finds in the request's policy on its own scripts. */
function onward(request: NextRequest, nonce: string, { 'content-security-policy': policy }: Record<string, string>) {
  const forwarded = new Headers(request.headers)
  forwarded.set('content-security-policy', policy ?? '')
  forwarded.set('x-nonce', nonce)
  // Where to come back to after signing in.
  forwarded.set('x-address', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers: forwarded } })
}

/** Who answers by a form without script reads the reply itself; all others that are refused here are programs. */
function refused({ headers, nextUrl }: NextRequest, code: ErrorCode): Response {
  noteRefusal(code)
  const isRead = nextUrl.pathname.startsWith('/a/') && headers.get('accept')?.includes('text/html')
  if (code !== 'too-large' || !isRead) return problem(code)
  const status = HTTP_STATUS[code]
  return new Response(en.errors.answersTooLarge, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

function problem(code: ErrorCode): Response {
  const title = code === 'wrong-host' ? `${en.errors[code]} ${environment().APP_URL}` : en.errors[code]
  const details = { type: 'about:blank', title, status: HTTP_STATUS[code], code, errors: [] }
  return Response.json(details, {
    status: HTTP_STATUS[code],
    headers: { 'content-type': 'application/problem+json' },
  })
}

/**
 * Everything but the files that Next built, which are the same for everybody, and what machines ask that only know an
 * address of this one: balancers, and whoever collects the metrics; where answers are sent to,
 * what programs ask, and pictures for other sites (src/app/guarded.ts).
 */
export const config = {
  matcher:
    '/((?!_next/static/|livez$|readyz$|metrics$|api/v1/|a/[^/]+/answers$|r/[^/]+/(?:badge|radar)\\.svg$|assessments/[^/]+/answers$).*)',
}
