import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'
import { withRoundedLists } from './rounded-lists'
import { whileBusy } from './while-busy'

/** Settings of every connection: durable commits (FULL survives power loss), real foreign keys, and nothing deleted can
 * be read from the file any more. */
const PRAGMAS =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;'

/** In milliseconds; long enough for a backup or another command's write to end. */
const PATIENCE = 5_000

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
 *
 * While another process holds the file's lock, whoever wants to write tries again and again, and leaves our own lock to
 * others in between: what only reads goes on.
 * @param patience how long a write waits for another process's lock, in milliseconds.
 */
export function lockedSqlite(url: string, patience = PATIENCE): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withLock(roundingLists(await factory.connect()), patience),
    connectToShadowDb: async () => withScripts(await withLock(await factory.connectToShadowDb(), patience)),
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

/** Few texts of SQL, so that what is prepared for each can be kept. */
function roundingLists(connection: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => connection.queryRaw(withRoundedLists(query)),
    executeRaw: (query) => connection.executeRaw(withRoundedLists(query)),
    executeScript: (script) => connection.executeScript(script),
    dispose: () => connection.dispose(),
    startTransaction: (isolation) => connection.startTransaction(isolation),
  }
}

async function withLock(connection: SqlDriverAdapter, patience: number): Promise<SqlDriverAdapter> {
  try {
    await whileBusy(patience, async () => connection.executeScript(PRAGMAS))
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
    queryRaw: (query) => whileBusy(patience, () => locked(() => connection.queryRaw(query))),
    executeRaw: (query) => whileBusy(patience, () => locked(() => connection.executeRaw(query))),
    executeScript: (script) => locked(() => patiently(connection, patience, script)),
    dispose: () => locked(() => connection.dispose()),
    startTransaction: (isolation) =>
      whileBusy(patience, async () => {
        const release = await lock.acquire()
        try {
          // Only who reads at one moment asks for an isolation (inSnapshot), and need not wait for other processes.
          await connection.executeScript(isolation === undefined ? 'BEGIN IMMEDIATE' : 'BEGIN')
        } catch (error) {
          release()
          throw error
        }
        return transaction(connection, release)
      }),
  }
}

/** A script may have done half of its work when it is held up, so SQLite waits by itself. Only migrations send any. */
async function patiently(connection: SqlDriverAdapter, patience: number, script: string): Promise<void> {
  await connection.executeScript(`PRAGMA busy_timeout = ${patience}`)
  try {
    await connection.executeScript(script)
  } finally {
    await connection.executeScript('PRAGMA busy_timeout = 0')
  }
}

function transaction(connection: SqlDriverAdapter, release: () => void): Transaction {
  // Async, because the adapter throws before it gives a promise.
  const run = async (sql: string) => connection.executeScript(sql)
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
