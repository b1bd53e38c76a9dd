import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { sqlStateOf } from './driver-errors'
import { MigrationError } from './migration-error'
import { engineConnection, type MigrationTransaction, statement, type Turn, WAITING } from './migration-transaction'
import { postgresqlOptions } from './postgresql-options'

/** The key that Prisma's own tools lock while they migrate, so that these and earlier versions wait, too. */
const LOCK = 72_707_369

/** How long a migration waits for a table that others use, in milliseconds: whoever comes after it waits behind it. */
const TABLE_PATIENCE = 30_000

/**
 * What a server or a role has set for the app's short queries would end a long migration. And where a process is killed,
 * or its machine goes, the server is to notice at once, not when the script has run to its end: until then it holds the
 * lock. Not every system that PostgreSQL runs on lets it notice.
 */
const SETTINGS = `
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL tcp_keepalives_idle = 30;
  SET LOCAL tcp_keepalives_interval = 10;
  SET LOCAL tcp_keepalives_count = 3;
  DO $$ BEGIN SET LOCAL client_connection_check_interval = '1s'; EXCEPTION WHEN OTHERS THEN END $$`

/**
 * Begins a transaction to migrate in, as soon as no other process migrates. The lock goes with the transaction, also
 * when the process is killed.
 * @throws MigrationError if another process still migrates after that patience.
 */
export async function beginOnPostgresql(url: string, turn: Turn): Promise<MigrationTransaction> {
  const connection = await new PrismaPg({ ...postgresqlOptions(url), max: 1 }).connect()
  let transaction: Transaction | undefined
  try {
    // So that each statement sees what was committed while this one waited, whatever the server's default is.
    transaction = await connection.startTransaction('READ COMMITTED')
    await takeLock(transaction, turn)
    return open(connection, transaction)
  } catch (error) {
    await leave(connection, transaction, 'ROLLBACK').catch(() => {})
    throw error
  }
}

function open(connection: SqlDriverAdapter, transaction: Transaction): MigrationTransaction {
  const view = engineConnection({
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: (query) => transaction.executeRaw(query),
    // Sent whole. The adapter's own way is to cut a script at every semicolon, also at those in the body of a function.
    executeScript: async (script) => {
      await transaction.executeRaw(statement(script))
    },
  })
  return {
    connection: view(connection),
    commit: () => leave(connection, transaction, 'COMMIT').catch(explainLostCommit),
    // A lost connection has rolled back by itself.
    rollback: () => leave(connection, transaction, 'ROLLBACK').catch(() => {}),
  }
}

async function takeLock(transaction: Transaction, { patience, tell }: Turn): Promise<void> {
  const execute = (sql: string) => transaction.executeRaw(statement(sql))
  await execute(SETTINGS)
  const { rows } = await transaction.queryRaw(statement(`SELECT pg_try_advisory_xact_lock(${LOCK})`))
  if (rows[0]?.[0] !== true) {
    tell(WAITING)
    await execute(`SET LOCAL lock_timeout = ${patience}`)
    await execute(`SELECT pg_advisory_xact_lock(${LOCK})`).catch((error: unknown) => {
      if (sqlStateOf(error) !== '55P03') throw error
      throw new MigrationError(
        `Another process has been upgrading the database for ${Math.round(patience / 1000)} seconds. Nothing was changed by this one. Wait for the other or end it, then start again.`,
        { cause: error },
      )
    })
  }
  await execute(`SET LOCAL lock_timeout = ${TABLE_PATIENCE}`)
}

/** Of all errors only a refusal by the server says that nothing was stored. */
function explainLostCommit(error: unknown): never {
  if (/^(?!08|57)/.test(sqlStateOf(error) ?? '08')) throw error
  throw new MigrationError(
    'The connection to PostgreSQL broke while the upgrade was being stored. Start again: the upgrade is then found complete, or begins anew.',
    { cause: error },
  )
}

/** Ends the transaction. The adapter's own commit and rollback only give the connection back. */
async function leave(connection: SqlDriverAdapter, transaction: Transaction | undefined, how: string): Promise<void> {
  try {
    await transaction?.executeRaw(statement(how))
  } finally {
    await transaction?.rollback()
    await connection.dispose()
  }
}
