/**
 * A moment in words, as the clock shows it in a time zone, which is named: who reads it may be in another.
 *
 * @example
 * momentText(new Date('2026-12-03T16:00Z'), 'Europe/Berlin') //=> 'Thursday, December 3, 2026 at 5:00 PM (Europe/Berlin)'
 */
export function momentText(moment: Date, timeZone: string): string {
  const text = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(moment)
  // Some versions of ICU put a narrow space before AM and PM, which mails need not carry.
  return `${text.replace(/\u202f/g, ' ')} (${timeZone})`
}
