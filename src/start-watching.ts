import { setReadiness } from './config/readiness'
import { divertConsole } from './logging/report-error'
import { releaseHourly } from './metrics/held'
import { watchRequests } from './watch-requests'

/** From now on every request has its line and is counted. */
export function startWatching(): void {
  watchRequests()
  releaseHourly()
  if (process.env.NODE_ENV === 'production') divertConsole()
  setReadiness('ready')
}
