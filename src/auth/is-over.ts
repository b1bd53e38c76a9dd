/** A session that was not used for so long is over, in milliseconds: 7 days. */
export const IDLE_LIMIT = 7 * 86_400_000

/** How often its use is noted, in milliseconds. */
const TOUCH_INTERVAL = 300_000

type Times = { updatedAt: Date; expiresAt: Date }

/** Whether a session has ended by itself: by age, or because it was not used for a week. */
export function isOver({ updatedAt, expiresAt }: Times, now = Date.now()): boolean {
  return expiresAt.getTime() <= now || now - updatedAt.getTime() > IDLE_LIMIT
}

/** Whether a session's use was noted so lately that it need not be again. */
export function isUseNoted({ updatedAt }: Pick<Times, 'updatedAt'>, now = Date.now()): boolean {
  return now - updatedAt.getTime() <= TOUCH_INTERVAL
}
