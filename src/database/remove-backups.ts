import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { removeChecksum } from './backup-checksum'
import type { Backup } from './backup-names'

/** After how long a file that nobody has finished is left over for sure, in milliseconds. */
const LEFT_OVER = 3_600_000

export function removeBackups(folder: string, backups: readonly Backup[]): void {
  for (const { name } of backups) {
    rmSync(join(folder, name))
    removeChecksum(join(folder, name))
  }
}

/** Removes what a kill has left of backups that were being made: it holds answers, too. */
export function removeUnfinished(folder: string, now: Date): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const isUnfinished = /^calms-radar-.*\.part(-\w+)?(-journal)?$/.test(name)
    if (isUnfinished && now.getTime() - statSync(file).mtimeMs > LEFT_OVER) rmSync(file)
  }
}
