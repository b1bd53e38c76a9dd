import 'server-only'
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet, type Transaction } from '@prisma/driver-adapter-utils'
import { isPostgresql, prisma, quickConnection, throwOutage } from './client'
import type { Prisma } from './generated/sqlite/client'
import { groupCommit } from './group-commit'

/*
 * Statements that go to the driver without Prisma's client, which takes several times as long as the database itself:
 * for the few that everybody who answers waits for, and for nothing else (docs/decisions/026-answering-fast.md).
 * Inside a transaction of either kind they are part of it.
 */

/** The rows that a statement gives, by the names of their columns; times as Dates, yes and no as booleans. */
export async function quickRows<Row>(query: Prisma.Sql): Promise<Row[]> {
  const { driver, quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction) return prisma().$queryRaw<Row[]>(query)
  const connection = quickTransaction.getStore() ?? (await driver().catch(throwOutage))
  return rows<Row>(await connection.queryRaw(statement(query)).catch(throwOutage))
}

/** Runs a statement. @returns how many rows it has written. */
export async function quickExecute(query: Prisma.Sql): Promise<number> {
  const { driver, quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction) return prisma().$executeRaw(query)
  const connection = quickTransaction.getStore() ?? (await driver().catch(throwOutage))
  return connection.executeRaw(statement(query)).catch(throwOutage)
}

/**
 * Runs `work` in one transaction: all of it is stored, safely on the disk, or nothing. On SQLite all who come at the
 * same time share one, since the disk is what takes long; what one of them throws undoes their own statements only.
 * @param work - quick statements, and nothing that takes time besides
 */
export async function inQuickTransaction<T>(work: () => Promise<T>): Promise<T> {
  const { driver, quickTransaction, isInTransaction } = quickConnection()
  if (isInTransaction || quickTransaction.getStore()) return work()
  const begin = async () => (await driver()).startTransaction()
  const inside = (transaction: Transaction) => quickTransaction.run(transaction, work)
  return (isPostgresql() ? alone(begin, inside) : groupCommit(begin, inside)).catch(throwOutage)
}

async function alone<T>(begin: () => Promise<Transaction>, work: (open: Transaction) => Promise<T>): Promise<T> {
  const transaction = await begin()
  const end = (how: string) => transaction.executeRaw({ sql: how, args: [], argTypes: [] })
  try {
    const result = await work(transaction)
    await end('COMMIT')
    await transaction.commit()
    return result
  } catch (error) {
    // A connection that is lost has rolled back by itself.
    await end('ROLLBACK').catch(() => {})
    await transaction.rollback()
    throw error
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
