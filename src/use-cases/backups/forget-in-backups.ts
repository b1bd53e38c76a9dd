import 'server-only'
import { join } from 'node:path'
import { listBackups } from '@/database/backup-names'
import { forgetInBackup, roundsKeptIn } from '@/database/forget-in-backup'
import { forgottenRounds } from '@/database/unsettled-rounds'

/** When the answers that were forgotten by then had been destroyed in all backups, in milliseconds since 1970. */
let lookedThrough: { upTo: number; newest: string | undefined } = { upTo: 0, newest: undefined }

/**
 * Destroys in the backups of a folder the answers of members that are destroyed in the database, and those of rounds
 * that were deleted since, when their time is over: what was promised holds there, too. Backups are only read when
 * something was forgotten or a new one was made.
 */
export async function forgetInBackups(folder: string, now = new Date()): Promise<void> {
  const backups = listBackups(folder)
  const newest = backups[0]?.name
  const forgotten = await forgottenRounds()
  const latest = Math.max(0, ...[...forgotten.values()].map((time) => time?.getTime() ?? 0))
  if (latest <= lookedThrough.upTo && newest === lookedThrough.newest) return
  for (const { name } of backups) {
    const file = join(folder, name)
    const due = roundsKeptIn(file).filter(({ id, forgetsAt }) => {
      const time = forgotten.get(id)
      return time === undefined ? forgetsAt <= now : time !== null
    })
    if (due.length > 0)
      await forgetInBackup(
        file,
        due.map(({ id }) => id),
      )
  }
  lookedThrough = { upTo: latest, newest }
}
