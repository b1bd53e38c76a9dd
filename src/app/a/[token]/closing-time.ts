import { getFormatter } from 'next-intl/server'
import type { Answering } from '@/use-cases/responses/find-answering'

/** When a round closes, in its workspace's time zone, with that zone's name. */
export async function closingTime({ round, timeZone }: Answering): Promise<{ date: string; zone: string }> {
  const format = await getFormatter()
  const date = format.dateTime(round.closesAt, { dateStyle: 'full', timeStyle: 'short', timeZone })
  return { date, zone: timeZone.replaceAll('_', ' ') }
}
