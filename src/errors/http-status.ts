import type { ErrorCode } from './app-error'

/** The HTTP status of each error code. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  'not-found': 404,
  'wrong-method': 405,
  unauthenticated: 401,
  forbidden: 403,
  'insufficient-scope': 403,
  'already-submitted': 409,
  'too-late': 409,
  invalid: 422,
  'too-large': 413,
  'no-length': 411,
  unsupported: 415,
  'wrong-host': 421,
  'too-many': 429,
  'cross-origin': 403,
  unavailable: 503,
  'storage-full': 503,
}
