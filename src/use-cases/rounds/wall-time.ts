import { fromDate, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'

/** How long a time is as a field of the type `datetime-local` shows it: to the minute. */
const TO_THE_MINUTE = '2026-11-23T09:00'.length

/**
 * What clocks in a time zone show at an instant, as a field of the type `datetime-local` takes it.
 *
 * @example
 * wallTime(new Date('2026-11-23T08:00:00Z'), 'Europe/Berlin') //=> '2026-11-23T09:00'
 */
export function wallTime(instant: Date, timeZone: string): string {
  return toCalendarDateTime(fromDate(instant, timeZone)).toString().slice(0, TO_THE_MINUTE)
}

/** Whether a time says by itself which instant it is. */
const SAYS_ITS_OFFSET = /(Z|[+-]\d\d:\d\d)$/

/**
 * The instant at which clocks in a time zone show a time; null if they never do, because they go forward over it. What
 * they show twice, when they go back, is the first of the two.
 *
 * @param text - as a field of the type `datetime-local` sends it; or with its offset, which then counts in place of the
 * time zone. @throws Error if it is not a time
 */
export function instantOf(text: string, timeZone: string): Date | null {
  if (SAYS_ITS_OFFSET.test(text)) return new Date(text)
  const instant = toZoned(parseDateTime(text), timeZone, 'earlier').toDate()
  return wallTime(instant, timeZone) === text.slice(0, TO_THE_MINUTE) ? instant : null
}

/** Where the plan of a round begins: it opens tomorrow at nine and closes two weeks later at five. */
export function suggestedTimes(now: Date, timeZone: string): { opensAt: string; closesAt: string } {
  const opens = toCalendarDateTime(fromDate(now, timeZone)).add({ days: 1 }).set({ hour: 9, minute: 0 })
  const closes = opens.add({ days: 14 }).set({ hour: 17 })
  const text = (time: typeof opens) => time.toString().slice(0, TO_THE_MINUTE)
  return { opensAt: text(opens), closesAt: text(closes) }
}
