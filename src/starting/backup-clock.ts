import 'server-only'
import { Cron } from 'croner'
import { makeDueBackup } from '@/use-cases/backups/make-due-backup'

/** How late a backup may be: every ten minutes it is looked whether one is due. */
const PATTERN = '30 */10 * * * *'

/**
 * Starts the clock that backs SQLite up, at once if that is due and then for as long as the process runs.
 * @returns what stops it.
 */
export function startBackupClock(): { stop: () => void } {
  const clock = new Cron(PATTERN, { protect: true, unref: true }, () => makeDueBackup())
  clock.trigger()
  return clock
}
