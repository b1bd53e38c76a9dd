import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils'

/** A connection inside a transaction in which nobody else migrates. Either end of it closes the connection. */
export type MigrationTransaction = {
  connection: SqlDriverAdapter
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

/** How long to wait for another process that migrates, in milliseconds, and who to tell that it takes a while. */
export type Turn = { patience: number; tell: (message: string) => void }

export const WAITING = 'Another process is using the database for itself, probably to upgrade it. Waiting for it to end'

/** A statement without values, for the adapters. */
export const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/**
 * What Prisma's engine gets in place of a connection of its own: the open transaction's. Without its two locks, since
 * the transaction has one already: they would outlive it, one for the connection's and one for the session's life.
 */
export function engineConnection(open: Pick<SqlDriverAdapter, 'queryRaw' | 'executeRaw' | 'executeScript'>) {
  return (connection: SqlDriverAdapter): SqlDriverAdapter => ({
    provider: connection.provider,
    adapterName: connection.adapterName,
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    queryRaw: (query) => open.queryRaw(query),
    executeRaw: async (query) =>
      /^(PRAGMA main\.locking_mode|SELECT pg_advisory_lock)/.test(query.sql) ? 0 : open.executeRaw(query),
    executeScript: (script) => open.executeScript(script),
    startTransaction: async () => {
      throw new Error('A migration cannot begin a transaction inside its own.')
    },
    dispose: async () => {},
  })
}
