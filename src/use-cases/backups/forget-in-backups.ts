import 'server-only'
import { join } from 'node:path'
import { listBackups } from '@/database/backup-names'
import { forgetInBackup, type KeptRound, roundsKeptIn } from '@/database/forget-in-backup'
import { forgottenRounds } from '@/database/unsettled-rounds'

/** What the backups held when they were last looked through, and which of them was the newest. */
let known: { newest: string | undefined; kept: readonly KeptRound[] } | null = null

/**
 * Destroys in the backups of a folder the answers of members that are destroyed in the database, and those of rounds
 * that were deleted since, when their time is over: what was promised holds there, too. Backups are only read when
 * that is due for one of them, or a new one was made.
 */
export async function forgetInBackups(folder: string, now = new Date()): Promise<void> {
  const files = listBackups(folder).map(({ name }) => join(folder, name))
  const [newest] = files
  const forgotten = await forgottenRounds()
  const isDue = ({ id, forgetsAt }: KeptRound) => {
    const time = forgotten.get(id)
    return time === undefined ? forgetsAt <= now : time !== null
  }
  if (known !== null && known.newest === newest && !known.kept.some(isDue)) return
  const kept: KeptRound[] = []
  for (const file of files) {
    const rounds = roundsKeptIn(file)
    const due = rounds.filter(isDue).map(({ id }) => id)
    if (due.length > 0) await forgetInBackup(file, due)
    kept.push(...rounds.filter((round) => !isDue(round)))
  }
  known = { newest, kept }
}
