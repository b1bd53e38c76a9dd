import 'server-only'

/** What last stood in the way of a backup, and when. */
export type BackupProblem = { at: Date; message: string }

/** Kept by the process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarBackupProblem?: BackupProblem | undefined }

export const lastProblem = (): BackupProblem | null => store.calmsRadarBackupProblem ?? null

export function setLastProblem(problem: BackupProblem | null): void {
  store.calmsRadarBackupProblem = problem ?? undefined
}
