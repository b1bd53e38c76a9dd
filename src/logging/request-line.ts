import type { RequestNotes } from '@/config/exchange'
import { isUnwatched } from '@/config/is-unwatched'
import type { LogFields } from './fields'

/** A request that has been answered. */
export type Answered = {
  notes: RequestNotes
  method: string
  status: number
  ms: number
  /** The connection ended before the reply did. */
  cut: boolean
}

export type RequestLine = { level: 'debug' | 'info' | 'warn'; event: string; fields: LogFields }

/** What a status says of a request that nothing in the app has refused by a code. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method',
  413: 'too-large',
}

/** What somebody tries who should not, more often than by mistake. */
const SUSPICIOUS = [
  'unauthorized',
  'unauthenticated',
  'forbidden',
  'insufficient-scope',
  'too-many',
  'wrong-host',
  'cross-origin',
]

/** Read by machines many times a minute. */
const QUIET = ['/livez', '/readyz', '/metrics']

/**
 * The one line that tells of a request; null where none may. Of a refused one it says why, and who was signed in. Where
 * members answer there is a line only for what was refused or failed, and nothing in it says who or how long.
 */
export function requestLine({ notes, method, status, ms, cut }: Answered): RequestLine | null {
  const { id, route, user } = notes
  const refusal = notes.refusal ?? codeOf(status)
  const isTold = !isUnwatched(route)
  if (!isTold && refusal === undefined && status < 500) return null
  const who = isTold ? { ms: Math.round(ms), ...(cut && { cut }), ...(id !== null && { request: id }) } : {}
  const fields = { method, route, status, ...who }
  if (status >= 500) {
    const code = refusal && { code: refusal.code }
    return { level: 'warn', event: 'Request failed', fields: { ...fields, ...code } }
  }
  if (refusal === undefined) return { level: QUIET.includes(route) ? 'debug' : 'info', event: 'Request', fields }
  const { code, problem } = refusal
  const why = { code, ...(problem !== undefined && NAME.test(problem) && { problem }) }
  return {
    level: SUSPICIOUS.includes(code) ? 'warn' : 'info',
    event: 'Request refused',
    fields: { ...fields, ...why, ...(isTold && user !== undefined && { user }) },
  }
}

/** The name of a message; what a library says of a value instead stays out. */
const NAME = /^[a-zA-Z]{1,40}$/

function codeOf(status: number): { code: string; problem?: string } | undefined {
  if (status < 400 || status >= 500) return undefined
  return { code: CODES[status] ?? 'refused' }
}
