import 'server-only'
import { Cron } from 'croner'
import { makeDueBackup } from '@/use-cases/backups/make-due-backup'
import type { Clock } from './clock'

/** How late a backup may be: every ten minutes it is looked whether one is due. */
const PATTERN = '30 */10 * * * *'

/** Starts the clock that backs SQLite up, at once if that is due and then for as long as the process runs. */
export function startBackupClock(): Clock {
  const cron = new Cron(PATTERN, { protect: true, unref: true }, () => makeDueBackup())
  void cron.trigger()
  return { stop: async () => cron.stop() }
}
