/** The database cannot be reached, or takes too long; or it is there, and nothing can be written. Both pass. */
export const OUTAGES = ['unavailable', 'storage-full'] as const
export type Outage = (typeof OUTAGES)[number]

/** After how many seconds a try is worth it again. */
export const RETRY_AFTER: Readonly<Record<Outage, number>> = { unavailable: 5, 'storage-full': 10 }

/** Which outage an error stands for, on the server or as Next tells the browser of it; null for any other. */
export function outageOf(error: unknown): Outage | null {
  const digest = (error as { digest?: unknown } | null | undefined)?.digest
  return OUTAGES.find((outage) => digest === `calms-radar:${outage}`) ?? null
}
