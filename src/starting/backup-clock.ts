import 'server-only'
import type { Clock } from './clock'
import { regularly } from './regularly'

/** How late a backup may be: every ten minutes it is looked whether one is due. */
const PATTERN = '30 */10 * * * *'

/** Starts the clock that backs SQLite up, soon if that is due and then for as long as the process runs. */
export function startBackupClock(): Clock {
  const { stop } = regularly(PATTERN, async () => {
    const { makeDueBackup } = await import('@/use-cases/backups/make-due-backup')
    await makeDueBackup()
  })
  return { stop: async () => stop() }
}
