const MINUTE = 60
const HOUR = 60 * MINUTE

/** After the first try, the second, and so on: about 36 hours in all. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 10 * HOUR, 11 * HOUR]

/**
 * After how many seconds a webhook that failed is tried again, by up to a fifth more or less, so that many do not come
 * back at once; null if it is given up.
 * @param tries - how often it was tried, from 1
 * @param chance - from 0 to 1
 *
 * @example
 * retryAfterTry(2, 0.5) //=> 300
 */
export function retryAfterTry(tries: number, chance = Math.random()): number | null {
  const pause = PAUSES[tries - 1]
  return pause === undefined ? null : pause * (0.8 + 0.4 * chance)
}
