import { type NextRequest, NextResponse } from 'next/server'
import { BODY_LIMIT } from './config/body-limit'
import type { ErrorCode } from './errors/app-error'
import { HTTP_STATUS } from './errors/http-status'
import en from './messages/en'

/**
 * Refuses, before anything is read, bodies that are too large and requests under a foreign name. Authorization is not
 * done here but in the use-cases.
 */
export function proxy(request: NextRequest): Response {
  const code = refusal(request)
  if (code === null) return NextResponse.next()
  const details = { type: 'about:blank', title: en.errors[code], status: HTTP_STATUS[code], code, errors: [] }
  return Response.json(details, {
    status: HTTP_STATUS[code],
    headers: { 'content-type': 'application/problem+json' },
  })
}

/** A page elsewhere may point its own name at this machine (DNS rebinding) and so read what is here. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

function refusal({
  method,
  headers,
}: NextRequest): Extract<ErrorCode, 'too-large' | 'wrong-host' | 'no-length'> | null {
  if (!OWN_NAMES.test(headers.get('host') ?? '')) return 'wrong-host'
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) return 'too-large'
  // Forms always say how long they are. The other bodies are counted while they are read.
  return method === 'POST' && headers.has('transfer-encoding') ? 'no-length' : null
}

/** Only where there may be something to refuse, so that pages do not pay for it. */
export const config = {
  matcher: [
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', missing: [{ type: 'host', value: '(localhost|127\\.0\\.0\\.1|\\[::1\\])' }] },
  ],
}
