import { bodyLimitOf } from './body-limit'
import { ownOrigins } from './own-origins'

/** Where the HTTP API is. */
export const API_PATH = '/api/v1/'

const READING = ['GET', 'HEAD', 'OPTIONS']

type Asked = { method: string; headers: Pick<Headers, 'get' | 'has'>; path: string }

/**
 * Why a request is refused before anything of it is read: it comes under a foreign name or from a foreign page, or its
 * body is too large or of no known length. Null if it is not.
 */
export function requestRefusal(
  { method, headers, path }: Asked,
  appUrl: string,
): 'wrong-host' | 'too-large' | 'cross-origin' | 'no-length' | null {
  const host = headers.get('host') ?? ''
  const origins = ownOrigins(host, appUrl)
  if (origins.length === 0) return 'wrong-host'
  // Programs are asked for a token, which no browser adds by itself; and src/api counts each body as it reads it.
  if (path.startsWith(API_PATH)) return null
  if (Number(headers.get('content-length') ?? 0) > bodyLimitOf(path)) return 'too-large'
  if (READING.includes(method)) return isForeignExport(method, headers, path) ? 'cross-origin' : null
  // Browsers say where a request comes from whenever it may change something. Whoever does not say is refused.
  if (!origins.includes(headers.get('origin') ?? '')) return 'cross-origin'
  // Forms always say how long they are. The other bodies are counted while they are read.
  return method === 'POST' && headers.has('transfer-encoding') ? 'no-length' : null
}

/** Exports are recorded and cost something, so another page may not set one off, nor ask for its headers only. */
function isForeignExport(method: string, headers: Pick<Headers, 'get'>, path: string): boolean {
  return path.endsWith('/export') && (method !== 'GET' || headers.get('sec-fetch-site') === 'cross-site')
}
