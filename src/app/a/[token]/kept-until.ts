/** How long a receipt, and what a browser keeps beside it, outlasts its round, in milliseconds: 30 days. */
const KEPT_AFTER = 30 * 86_400_000

/** From when on nobody needs what a browser keeps of a round. */
export const keptUntil = (closesAt: Date) => new Date(closesAt.getTime() + KEPT_AFTER)
