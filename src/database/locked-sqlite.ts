import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'

/** Settings of every connection: durable commits (FULL survives power loss), real foreign keys, and nothing deleted can
 * be read from the file any more. */
const PRAGMAS =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;'

/** In milliseconds; long enough for a backup or another command's write to end. */
const BUSY_TIMEOUT = 5_000

/** One holder at a time, first come first served. */
class Lock {
  #last: Promise<void> = Promise.resolve()

  async acquire(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = promiseWithResolver()
    this.#last = promise
    await before
    return resolve
  }
}

function promiseWithResolver() {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/**
 * Prisma's better-sqlite3 adapter with isolation. The adapter shares one connection, so a plain query could run inside
 * another request's open transaction and vanish with its rollback: here every call takes one lock, and a transaction
 * keeps it until it has ended. Transactions begin IMMEDIATE, so that reading before writing never fails with BUSY.
 * @param busyTimeout how long a write waits for another process's lock, in milliseconds.
 */
export function lockedSqlite(url: string, busyTimeout = BUSY_TIMEOUT): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url, timeout: busyTimeout })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withLock(await factory.connect()),
    connectToShadowDb: async () => withScripts(await withLock(await factory.connectToShadowDb())),
  }
}

/** For comparing schemas, Prisma's engine sends a whole migration as one statement, which better-sqlite3 refuses. */
function withScripts(connection: SqlDriverAdapter): SqlDriverAdapter {
  return {
    ...connection,
    executeRaw: async (query) => {
      if (query.args.length > 0) return connection.executeRaw(query)
      await connection.executeScript(query.sql)
      return 0
    },
  }
}

async function withLock(connection: SqlDriverAdapter): Promise<SqlDriverAdapter> {
  try {
    await connection.executeScript(PRAGMAS)
  } catch (error) {
    await connection.dispose()
    throw error
  }
  const lock = new Lock()
  const locked = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await lock.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => locked(() => connection.queryRaw(query)),
    executeRaw: (query) => locked(() => connection.executeRaw(query)),
    executeScript: (script) => locked(() => connection.executeScript(script)),
    dispose: () => locked(() => connection.dispose()),
    startTransaction: async () => {
      const release = await lock.acquire()
      try {
        await connection.executeScript('BEGIN IMMEDIATE')
      } catch (error) {
        release()
        throw error
      }
      return transaction(connection, release)
    },
  }
}

function transaction(connection: SqlDriverAdapter, release: () => void): Transaction {
  const run = (sql: string) => connection.executeScript(sql)
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    // True: Prisma only logs COMMIT and ROLLBACK, and leaves running them to the two functions below.
    options: { usePhantomQuery: true },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    commit: async () => {
      try {
        await run('COMMIT')
      } catch (error) {
        // A failed COMMIT leaves the transaction open; the next holder of the lock must not find itself inside it.
        await run('ROLLBACK').catch(() => {})
        throw error
      } finally {
        release()
      }
    },
    rollback: async () => {
      try {
        // SQLite has rolled back by itself after some errors (disk full, for one); then there is nothing left to do.
        await run('ROLLBACK').catch(() => {})
      } finally {
        release()
      }
    },
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  }
}
