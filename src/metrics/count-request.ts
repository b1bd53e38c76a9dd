import { isUnwatched } from '@/config/is-unwatched'
import { metrics } from './registry'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

type Answered = { notes: { route: string }; method: string; status: number; ms: number }

/** Files that come along with every page. */
const FILES = ['/_next', '/icon.svg']

/** Counts a request that was answered, but not those for files: they would say when somebody opened a page. */
export function countRequest({ notes: { route }, method: sent, status, ms }: Answered): void {
  if (FILES.includes(route)) return
  const { requests, durations, failures } = metrics()
  const method = METHODS.includes(sent) ? sent : 'other'
  requests.inc({ route, method, status: String(status) })
  durations.observe({ route, method }, ms / 1000)
  if (isUnwatched(route) && status >= 500) failures.inc()
}
