import 'server-only'

/** When the last backup that the app made ended; null if there is none, or the database is backed up by other means. */
export async function lastBackup(): Promise<Date | null> {
  return null
}
