import 'server-only'
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet, type Transaction } from '@prisma/driver-adapter-utils'
import { isPostgresql, prisma, quickConnection, throwOutage } from './client'
import type { Prisma } from './generated/sqlite/client'
import { groupCommit } from './group-commit'
import { NotTogether } from './not-together'
import { sharedTransaction } from './shared-transaction'
import type { QuickTransaction } from './together'

/*
 * Statements that go to the driver without Prisma's client, which takes several times as long as the database itself:
 * for the few that everybody who answers waits for, and for nothing else (docs/decisions/026-answering-fast.md).
 * Inside a transaction of either kind they are part of it.
 */

/** The rows that a statement gives, by the names of their columns; times as Dates, yes and no as booleans. */
export async function quickRows<Row>(query: Prisma.Sql): Promise<Row[]> {
  const { driver, quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction) return prisma().$queryRaw<Row[]>(query)
  const connection = quickTransaction.getStore()?.open ?? (await driver().catch(throwOutage))
  return rows<Row>(await connection.queryRaw(statement(query)).catch(throwOutage))
}

/** Runs a statement. @returns how many rows it has written. */
export async function quickExecute(query: Prisma.Sql): Promise<number> {
  const { driver, quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction) return prisma().$executeRaw(query)
  const own = quickTransaction.getStore()
  const connection = own?.open ?? (await driver().catch(throwOutage))
  const written = await connection.executeRaw(statement(query)).catch(throwOutage)
  if (own && written > 0) own.hasWritten = true
  return written
}

/**
 * What `runMany` gives for an input: for all who share a transaction and ask for the same, it is run once.
 * @param runMany - one statement; what it writes must not be refused by any of them afterwards
 */
export async function quickTogether<Input, Output>(
  runMany: (inputs: readonly Input[]) => Promise<readonly Output[]>,
  input: Input,
): Promise<Output> {
  const together = quickConnection().quickTransaction.getStore()?.together
  if (together) return together.ask(runMany, input)
  const [output] = await runMany([input])
  return output as Output
}

/**
 * To be called before a statement that is run for one alone.
 * @throws NotTogether where others share the transaction: they would wait for each other, and a connection takes one
 * statement at a time.
 */
export function requireAlone(): void {
  if (isTogether()) throw new NotTogether()
}

/** Whether others are at work in the same transaction at the same time, who must not be made to wait. */
export function isTogether(): boolean {
  return (quickConnection().quickTransaction.getStore()?.together ?? null) !== null
}

/**
 * Runs `work` in one transaction: all of it is stored, safely on the disk, or nothing. On SQLite all who come at the
 * same time share one, since the disk is what takes long; what one of them throws undoes their own statements only.
 * @param work - quick statements, and nothing that takes time besides
 */
export async function inQuickTransaction<T>(work: () => Promise<T>): Promise<T> {
  const { quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction || quickTransaction.getStore()) return work()
  const inside = (own: QuickTransaction) => quickTransaction.run(own, work)
  const stored = isPostgresql() ? alone(inside) : groupCommit(begin, (open) => inside(single(open)))
  return stored.catch(throwOutage)
}

/**
 * The same, and shared on PostgreSQL, too: for what hundreds do at the same moment by the same few statements.
 * @param work - may be run twice, where what others wanted has undone it
 */
export async function inSharedTransaction<T>(work: () => Promise<T>): Promise<T> {
  const { quickTransaction, isInTransaction } = quickConnection()
  if (!isPostgresql() || isInTransaction || quickTransaction.getStore()) return inQuickTransaction(work)
  const inside = <R>(own: QuickTransaction, what: () => Promise<R>) => quickTransaction.run(own, what)
  return sharedTransaction({ begin, inside, end, alone }, (own) => inside(own, work)).catch(throwOutage)
}

const begin = async () => (await quickConnection().driver()).startTransaction()

const single = (open: Transaction): QuickTransaction => ({ open, hasWritten: false, together: null })

async function alone<T>(work: (own: QuickTransaction) => Promise<T>): Promise<T> {
  const open = await begin()
  let result: T
  try {
    result = await work(single(open))
  } catch (error) {
    // A connection that is lost has rolled back by itself.
    await end(open, 'ROLLBACK').catch(() => {})
    throw error
  }
  await end(open, 'COMMIT')
  return result
}

/** On PostgreSQL. The adapter's own commit and rollback only give the connection back. */
async function end(open: Transaction, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const run = (sql: string) => open.executeRaw({ sql, args: [], argTypes: [] })
  try {
    await run(how)
  } catch (error) {
    if (how === 'COMMIT') await run('ROLLBACK').catch(() => {})
    throw error
  } finally {
    await open.rollback()
  }
}

const SCALARS: Readonly<Record<string, 'string' | 'int' | 'boolean'>> = {
  string: 'string',
  number: 'int',
  boolean: 'boolean',
}

function statement(query: Prisma.Sql): SqlQuery {
  return {
    sql: isPostgresql() ? query.text : query.sql,
    args: [...query.values],
    argTypes: query.values.map((value) => ({ scalarType: SCALARS[typeof value] ?? 'unknown', arity: 'scalar' })),
  }
}

function rows<Row>({ columnNames, columnTypes, rows }: SqlResultSet): Row[] {
  return rows.map(
    (row) => Object.fromEntries(row.map((value, at) => [columnNames[at], typed(value, columnTypes[at])])) as Row,
  )
}

function typed(value: unknown, type: number | undefined): unknown {
  if (value === null) return null
  if (type === ColumnTypeEnum.DateTime) return new Date(String(value))
  return type === ColumnTypeEnum.Boolean ? Boolean(value) : value
}
