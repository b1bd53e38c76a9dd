import { restartablePostgresql } from './restartable-postgresql'

export type PostgresqlServer = {
  /** An administrator's, with which databases are made. */
  url: string
  stop: () => Promise<void>
}

/**
 * Nothing has to survive a power cut here, and not waiting for the disk saves minutes. Nor does the server count rows by
 * itself, at a moment that nobody chose: for the few of a test it would read by other plans from then on.
 */
const SETTINGS =
  '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400 -c autovacuum=off'

/** A PostgreSQL server made for one run of tests. It is removed by `stop`, and also when this process has gone. */
export async function postgresqlServer(): Promise<PostgresqlServer> {
  const { url, start, remove } = await restartablePostgresql(SETTINGS)
  try {
    start()
  } catch (error) {
    await remove()
    throw error
  }
  return { url, stop: remove }
}
