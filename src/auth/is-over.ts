/** A session that was not used for so long is over, in milliseconds: 7 days. */
export const IDLE_LIMIT = 7 * 86_400_000

/** Whether a session has ended by itself: by age, or because it was not used for a week. */
export function isOver({ updatedAt, expiresAt }: { updatedAt: Date; expiresAt: Date }, now = Date.now()): boolean {
  return expiresAt.getTime() <= now || now - updatedAt.getTime() > IDLE_LIMIT
}
