const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * After how many seconds a mail that could not be sent is tried again: a minute, then twice as long each time, up to an
 * hour; by up to a fifth more or less, so that many do not come back at once.
 * @param tries - how often it was tried, from 1
 * @param chance - from 0 to 1
 *
 * @example
 * retryDelay(3, 0.5) //=> 240
 */
export function retryDelay(tries: number, chance = Math.random()): number {
  return Math.min(HOUR, MINUTE * 2 ** (tries - 1)) * (0.8 + 0.4 * chance)
}
