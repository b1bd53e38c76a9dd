import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/logging/log'
import { endTurns, takeTurn } from '@/use-cases/rounds/take-turn'
import type { Clock } from './clock'
import { regularly } from './regularly'

/** How late a round may open or close by the clock, at most, as long as nothing fails: every five seconds. */
const PATTERN = '*/5 * * * * *'

/** How long giving the lease back may hold up the end, in milliseconds. */
const PATIENCE = 3_000

/**
 * Starts the clock that opens, closes and forgets rounds, soon and then for as long as the process runs; of several
 * processes one does so. Answers that come after the time of closing are refused by themselves, however late it is.
 */
export function startRoundClock(): Clock {
  const told = (error: unknown) => log.error('The rounds could not be looked through', {}, error)
  const { stop } = regularly(PATTERN, () => takeTurn(), { catch: told })
  return {
    stop: async () => {
      stop()
      // Where the database is away the lease ends by itself.
      await Promise.race([endTurns().catch(() => {}), wait(PATIENCE, undefined, { ref: false })])
    },
  }
}
