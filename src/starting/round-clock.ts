import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/logging/log'
import type { Clock } from './clock'
import { regularly } from './regularly'

/** How late a round may open or close by the clock, at most, as long as nothing fails: every five seconds. */
const PATTERN = '*/5 * * * * *'

/** How long giving the lease back may hold up the end, in milliseconds. */
const PATIENCE = 3_000

/** Loaded when it is first needed, which is after the first pages. */
const turns = () => import('@/use-cases/rounds/take-turn')

/**
 * Starts the clock that opens, closes and forgets rounds, soon and then for as long as the process runs; of several
 * processes one does so. Answers that come after the time of closing are refused by themselves, however late it is.
 */
export function startRoundClock(): Clock {
  const told = (error: unknown) => log.error('The rounds could not be looked through', {}, error)
  const { stop } = regularly(PATTERN, async () => (await turns()).takeTurn(), { catch: told })
  return {
    stop: async () => {
      stop()
      // Where the database is away the lease ends by itself.
      const ended = turns().then(({ endTurns }) => endTurns())
      await Promise.race([ended.catch(() => {}), wait(PATIENCE, undefined, { ref: false })])
    },
  }
}
