import 'server-only'
import { Cron } from 'croner'
import { cleanStorageAtStart } from '@/use-cases/rounds/clean-storage'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'

/** How late a round may open or close by the clock, at most: every five seconds. */
const PATTERN = '*/5 * * * * *'

/**
 * Starts the clock that opens, closes and forgets rounds, at once and then for as long as the process runs. Answers
 * that come after the time of closing are refused by themselves, however late the clock is.
 * @returns what stops it.
 */
export function startRoundClock(): { stop: () => void } {
  const told = (error: unknown) => console.error(`The rounds could not be looked through: ${nameOf(error)}`)
  const clock = new Cron(PATTERN, { protect: true, unref: true, catch: told }, () => runRoundClock())
  void cleanStorageAtStart()
    .catch(() => {})
    .finally(() => clock.trigger())
  return clock
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
