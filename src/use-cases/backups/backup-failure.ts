import 'server-only'

/** Kept by the process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarBackupFailure?: Date | null }

/** When a backup last failed; null if the one after it went well, or this process has made none yet. */
export const backupFailure = (): Date | null => store.calmsRadarBackupFailure ?? null

export function setBackupFailure(at: Date | null): void {
  store.calmsRadarBackupFailure = at
}
