import { getFormatter } from 'next-intl/server'

/** Tells a day and a time as clocks in a time zone show it. The page says which zone that is. */
export async function momentIn(timeZone: string): Promise<(moment: Date) => string> {
  const format = await getFormatter()
  return (moment) => format.dateTime(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone })
}
