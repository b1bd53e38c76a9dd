import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { readEnvironment } from '@/config/environment'
import { outageOf } from '@/errors/outage'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { type Prisma, PrismaClient } from './generated/sqlite/client'
import { lockedSqlite } from './locked-sqlite'
import { outageIn } from './outages'
import { postgresqlOptions } from './postgresql-options'
import { PostgresqlPool } from './postgresql-pool'
import { providerOf } from './provider'
import type { QuickTransaction } from './together'

/** How long a transaction may wait for its turn, and then run, in milliseconds. */
const TRANSACTION_LIMITS = { maxWait: 30_000, timeout: 15_000 }

const SNAPSHOT_TIMEOUT = 60_000

type Connection = {
  client: PrismaClient
  transaction: AsyncLocalStorage<Prisma.TransactionClient>
  /** What of the database has failed in `withOutages`. */
  failures: AsyncLocalStorage<{ outage: unknown }>
  /** The connections to PostgreSQL; null on SQLite. */
  pool: PostgresqlPool | null
  /** What the client asks: see quick.ts. */
  driver: () => Promise<SqlDriverAdapter>
  quickTransaction: AsyncLocalStorage<QuickTransaction>
}

/** One connection a process: bundlers may load this module more than once, and SQLite's lock must not be doubled. */
const store = globalThis as typeof globalThis & { calmsRadarDatabase?: Connection }

function connection(): Connection {
  store.calmsRadarDatabase ??= {
    ...createClient(readEnvironment().DATABASE_URL),
    transaction: new AsyncLocalStorage(),
    failures: new AsyncLocalStorage(),
    quickTransaction: new AsyncLocalStorage(),
  }
  return store.calmsRadarDatabase
}

/**
 * A client for either database, whose queries throw AppErrors where it is away or cannot be written. The code is typed
 * against one of the two clients, which have the same shape.
 */
function createClient(url: string): Pick<Connection, 'client' | 'pool' | 'driver'> {
  const { client, pool, driver } = plainClient(url)
  const extended = client.$extends({
    query: { $allOperations: ({ args, query }) => query(args).catch(throwOutage) },
  })
  return { client: extended as unknown as PrismaClient, pool, driver }
}

function plainClient(url: string): Pick<Connection, 'client' | 'pool' | 'driver'> {
  if (providerOf(url) === 'sqlite') {
    const adapter = connectedOnce(lockedSqlite(url))
    return { client: new PrismaClient({ adapter }), pool: null, driver: adapter.connect }
  }
  const pool = new PostgresqlPool(url)
  const adapter = connectedOnce(new PrismaPg(pool, { disposeExternalPool: true }))
  const client = new PostgresqlClient({ adapter }) as unknown as PrismaClient
  return { client, pool, driver: adapter.connect }
}

/** The client and who asks without it share one connection, and so its lock. */
function connectedOnce(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  let connected: Promise<SqlDriverAdapter> | undefined
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => {
      connected ??= factory.connect().catch((error: unknown) => {
        connected = undefined
        throw error
      })
      return connected
    },
  }
}

export function throwOutage(error: unknown): never {
  const meant = outageIn(error)
  const failure = connection().failures.getStore()
  if (failure && outageOf(meant)) failure.outage ??= meant
  throw meant
}

/**
 * What `work` gives, of a library that asks the database and makes refusals of its own out of its errors: where the
 * database was away, this throws the AppError that says so.
 */
export async function withOutages<T>(work: () => Promise<T>): Promise<T> {
  const failure: { outage: unknown } = { outage: null }
  const [result] = await Promise.allSettled([connection().failures.run(failure, work)])
  if (failure.outage !== null) throw failure.outage
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Whether this installation's database is PostgreSQL, which several processes may share. */
export function isPostgresql(): boolean {
  return connection().pool !== null
}

/** This process's connections to PostgreSQL, those that nobody uses, and how many queries wait for one; null on SQLite. */
export function databaseConnections(): Record<'total' | 'idle' | 'waiting', number> | null {
  const { pool } = connection()
  return pool && { total: pool.totalCount, idle: pool.idleCount, waiting: pool.inLine }
}

/**
 * The client to query with: the open transaction's inside `inTransaction`, else the plain one. There is no other way
 * to a client, so no query can slip past the transaction it belongs to (on SQLite it would wait for itself).
 */
export function prisma(): Prisma.TransactionClient {
  const { client, transaction, quickTransaction } = connection()
  if (quickTransaction.getStore()) refuseInside()
  return transaction.getStore() ?? client
}

/** It would be another connection; on SQLite the same one, for which it would wait for good. */
function refuseInside(): never {
  throw new Error('Inside a quick transaction only the statements of quick.ts can be used.')
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Inside another transaction it joins that one.
 * @param timeout - how long it may take, in milliseconds
 */
export async function inTransaction<T>(work: () => Promise<T>, timeout = TRANSACTION_LIMITS.timeout): Promise<T> {
  const { client, transaction, quickTransaction } = connection()
  if (transaction.getStore()) return work()
  if (quickTransaction.getStore()) refuseInside()
  return client
    .$transaction((open) => transaction.run(open, work), { ...TRANSACTION_LIMITS, timeout })
    .catch(throwOutage)
}

/**
 * Runs `work` in one transaction that sees everything as it is at one moment. For reading only: two that also write
 * could make each other fail on PostgreSQL. On SQLite nobody else gets their turn meanwhile.
 * Inside another transaction it joins that one.
 */
export async function inSnapshot<T>(work: () => Promise<T>): Promise<T> {
  const { client, transaction, quickTransaction } = connection()
  if (transaction.getStore()) return work()
  if (quickTransaction.getStore()) refuseInside()
  const limits = { ...TRANSACTION_LIMITS, timeout: SNAPSHOT_TIMEOUT, isolationLevel: 'Serializable' } as const
  return client.$transaction((open) => transaction.run(open, work), limits).catch(throwOutage)
}

/**
 * Runs statements that lock whole tables on PostgreSQL, one after the other over a connection of their own. They wait
 * for others no longer than that many milliseconds: whoever comes after them waits behind them, so that beside a backup
 * nobody could answer until it has ended.
 */
export async function runImpatiently(statements: readonly string[], patience: number): Promise<void> {
  const options = { ...postgresqlOptions(readEnvironment().DATABASE_URL), lock_timeout: patience, max: 1 }
  const client = new PostgresqlClient({ adapter: new PrismaPg(options) })
  try {
    for (const statement of statements) await client.$executeRawUnsafe(statement)
  } finally {
    await client.$disconnect()
  }
}

/** The open transaction of quick.ts, if there is one; else what to begin one with, and to ask outside of any. */
export function quickConnection(): Pick<Connection, 'driver' | 'quickTransaction'> & { isInTransaction: boolean } {
  const { driver, quickTransaction, transaction } = connection()
  return { driver, quickTransaction, isInTransaction: transaction.getStore() !== undefined }
}

/** Closes the connection; the next query opens a new one. */
export async function disconnect(): Promise<void> {
  const open = store.calmsRadarDatabase
  delete store.calmsRadarDatabase
  await open?.client.$disconnect()
}
