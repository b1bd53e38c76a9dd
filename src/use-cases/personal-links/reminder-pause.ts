/** How long nobody is reminded again, in hours: a little less than a day, so that the same time tomorrow is possible. */
export const REMINDER_PAUSE = 20

const HOUR = 3_600_000

/** From when on reminders may be sent again; null: at any time. */
export function nextReminder(remindedAt: Date | null): Date | null {
  return remindedAt && new Date(remindedAt.getTime() + REMINDER_PAUSE * HOUR)
}
