import Database from 'better-sqlite3'
import { Client } from 'pg'
import { providerOf } from '@/database/provider'
import { sqliteFile } from '@/database/sqlite-file'
import { POSTGRESQL_SCHEMA, SQLITE_SCHEMA } from './schema-queries'

type Row = Record<string, unknown>

/** The columns of each table, book-keeping of migrations apart. */
export type Columns = Readonly<Record<string, readonly string[]>>

/** Each table's rows as texts, in an order that does not depend on the database. */
export type Rows = Readonly<Record<string, readonly string[]>>

/** Prisma's table of the migrations that were applied. */
export const BOOK_KEEPING = '_prisma_migrations'

/** Runs SQL with the database's own driver, past everything of the app. @returns the rows of a single query. */
export async function query(url: string, sql: string): Promise<Row[]> {
  if (providerOf(url) === 'postgresql') {
    const client = new Client({ connectionString: url })
    await client.connect()
    return client
      .query(sql)
      .then(({ rows }) => rows as Row[])
      .finally(() => client.end())
  }
  const database = new Database(sqliteFile(url))
  try {
    // For what is restored as for what is compared: nothing may be mended on the way.
    database.pragma('foreign_keys = OFF')
    const isQuery = /^\s*(SELECT|PRAGMA)/i.test(sql)
    if (!isQuery) database.exec(sql)
    return isQuery ? (database.prepare(sql).all() as Row[]) : []
  } finally {
    database.close()
  }
}

/** Everything a database has apart from rows: tables with their columns, indexes, keys, triggers, functions. */
export async function schemaOf(url: string): Promise<string[]> {
  const rows = await query(url, providerOf(url) === 'sqlite' ? SQLITE_SCHEMA : POSTGRESQL_SCHEMA)
  return rows.map((row) => Object.values(row).join(' ')).sort()
}

export async function columnsOf(url: string): Promise<Columns> {
  const found =
    providerOf(url) === 'sqlite'
      ? `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`
      : `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
         WHERE table_schema = 'public'`
  const columns: Record<string, string[]> = {}
  for (const { table, column } of await query(url, found)) {
    if (table === BOOK_KEEPING) continue
    columns[String(table)] = [...(columns[String(table)] ?? []), String(column)]
  }
  return columns
}

/** Every row of these tables, in these columns. */
export async function rowsOf(url: string, columns: Columns): Promise<Rows> {
  const text = (column: string) => (providerOf(url) === 'sqlite' ? `quote("${column}")` : `"${column}"::text`)
  const rows: Record<string, string[]> = {}
  for (const [table, names] of Object.entries(columns)) {
    const texts = names.toSorted().map((name) => `${text(name)} AS "${name}"`)
    const found = await query(url, `SELECT ${texts.join(', ')} FROM "${table}"`)
    rows[table] = found.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}

/** All of a database that a migration may change. */
export async function stateOf(url: string) {
  const applied = await query(url, `SELECT migration_name, checksum FROM ${BOOK_KEEPING} ORDER BY migration_name`)
  return { applied, schema: await schemaOf(url), rows: await rowsOf(url, await columnsOf(url)) }
}
