import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { BODY_LIMIT } from './config/body-limit'
import { environment } from './config/environment'
import { ownOrigins } from './config/own-origins'
import { securityHeaders } from './config/security-headers'
import type { ErrorCode } from './errors/app-error'
import { HTTP_STATUS } from './errors/http-status'
import { noteRefusal } from './logging/note'
import en from './messages/en'

/**
 * Before anything is read: refuses requests under a foreign name, from a foreign page, or with too large a body; and
 * gives every reply its security headers. Authorization is not done here but in the use-cases.
 */
export function proxy(request: NextRequest): Response {
  const nonce = randomBytes(16).toString('base64')
  const headers = securityHeaders(nonce, environment().APP_URL, process.env.NODE_ENV === 'development')
  const code = refusal(request)
  const response = code === null ? onward(request, nonce, headers) : refused(request, code)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
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

const READING = ['GET', 'HEAD', 'OPTIONS']

function refusal({ method, headers, nextUrl }: NextRequest): ErrorCode | null {
  const host = headers.get('host') ?? ''
  const origins = ownOrigins(host, environment().APP_URL)
  if (origins.length === 0) return 'wrong-host'
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) return 'too-large'
  if (READING.includes(method)) return isForeignExport(method, headers, nextUrl.pathname) ? 'cross-origin' : null
  // Browsers say where a request comes from whenever it may change something. Whoever does not say is refused.
  if (!origins.includes(headers.get('origin') ?? '')) return 'cross-origin'
  // Forms always say how long they are. The other bodies are counted while they are read.
  return method === 'POST' && headers.has('transfer-encoding') ? 'no-length' : null
}

/** Exports are recorded and cost something, so another page may not set one off, nor ask for its headers only. */
function isForeignExport(method: string, headers: Headers, path: string): boolean {
  return path.endsWith('/export') && (method !== 'GET' || headers.get('sec-fetch-site') === 'cross-site')
}

/**
 * Everything but the files that Next built, which are the same for everybody, and what machines ask that only know an
 * address of this one: balancers, and whoever collects the metrics.
 */
export const config = { matcher: '/((?!_next/static/|livez$|readyz$|metrics$).*)' }
