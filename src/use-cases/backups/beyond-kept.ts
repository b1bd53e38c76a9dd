import type { Backup } from '@/database/backup-names'

/**
 * Of backups, newest first, those that are not kept any longer: all that are older than the number of regular ones to
 * keep. Those made before a migration or a restore are not counted, and go with their age.
 */
export function beyondKept(backups: readonly Backup[], keep: number): Backup[] {
  const oldest = backups.filter(({ before }) => before === null)[keep - 1]
  return oldest === undefined ? [] : backups.filter(({ time }) => time < oldest.time)
}
