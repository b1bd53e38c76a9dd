import 'server-only'
import { Cron, type CronOptions } from 'croner'

/** After how long it is done first, in milliseconds: whoever waited for the start gets the first page before. */
const PAUSE = 1_000

/** Does something soon after the start, and then whenever the pattern says so, for as long as the process runs. */
export function regularly(pattern: string, work: () => Promise<void>, options: CronOptions = {}): Pick<Cron, 'stop'> {
  const cron = new Cron(pattern, { ...options, protect: true, unref: true, paused: true }, work)
  const first = setTimeout(() => {
    cron.resume()
    void cron.trigger()
  }, PAUSE)
  first.unref()
  return {
    stop: () => {
      clearTimeout(first)
      cron.stop()
    },
  }
}
