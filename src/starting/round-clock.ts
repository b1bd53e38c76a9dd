import 'server-only'
import { Cron } from 'croner'
import { endTurns, takeTurn } from '@/use-cases/rounds/take-turn'
import type { Clock } from './stop-in-order'

/** How late a round may open or close by the clock, at most, as long as nothing fails: every five seconds. */
const PATTERN = '*/5 * * * * *'

/**
 * Starts the clock that opens, closes and forgets rounds, at once and then for as long as the process runs; of several
 * processes one does so. Answers that come after the time of closing are refused by themselves, however late it is.
 * @returns what stops it.
 */
export function startRoundClock(): Clock {
  const told = (error: unknown) => console.error(`The rounds could not be looked through: ${nameOf(error)}`)
  const clock = new Cron(PATTERN, { protect: true, unref: true, catch: told }, () => takeTurn())
  void clock.trigger()
  return {
    stop: async () => {
      clock.stop()
      await endTurns()
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
