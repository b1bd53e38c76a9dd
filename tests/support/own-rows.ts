import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { OwnServer } from './own-server'

/** The same on both databases: a boolean is 1 or 0, a time is text that Date.parse takes. */
export type Row = Record<string, string | number | null>

type Value = string | number

/** PostgreSQL's own numbers for its types. */
const TYPES: Readonly<Record<number, (text: string) => string | number>> = {
  16: (text) => (text === 't' ? 1 : 0),
  20: Number,
  21: Number,
  23: Number,
  // Without a time zone: the app writes UTC.
  1114: (text) => new Date(`${text.replace(' ', 'T')}Z`).toISOString(),
}

/** Rows of the app's database, by SQL that both databases take; a `?` stands for each value. */
export function rowsOf({ database }: OwnServer, query: string, ...values: Value[]): Promise<Row[]> {
  return run(database, query, values)
}

/** Changes the app's database as no page of it would. */
export async function changeRows({ database }: OwnServer, statement: string, ...values: Value[]): Promise<void> {
  await run(database, statement, values)
}

/** All that the database keeps: SQLite's files, also what they hold of rows that are gone; PostgreSQL's rows as text. */
export async function storedBytes({ database }: OwnServer): Promise<Buffer> {
  if (database.startsWith('file:')) {
    const files = ['', '-wal', '-shm'].map((end) => fileOf(database) + end)
    return Buffer.concat(files.filter((file) => existsSync(file)).map((file) => readFileSync(file)))
  }
  const tables = await run(database, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`, [])
  const texts = await Promise.all(tables.map(({ tablename }) => run(database, `SELECT * FROM "${tablename}"`, [])))
  return Buffer.from(JSON.stringify(texts))
}

const fileOf = (url: string) => url.slice('file:'.length)

async function run(url: string, sql: string, values: readonly Value[]): Promise<Row[]> {
  return url.startsWith('file:') ? runOnSqlite(fileOf(url), sql, values) : runOnPostgresql(url, sql, values)
}

function runOnSqlite(file: string, sql: string, values: readonly Value[]): Row[] {
  const open = new Database(file, { timeout: 5_000 })
  try {
    const statement = open.prepare<Value[], Row>(sql)
    if (statement.reader) return statement.all(...values)
    statement.run(...values)
    return []
  } finally {
    open.close()
  }
}

async function runOnPostgresql(url: string, sql: string, values: readonly Value[]): Promise<Row[]> {
  let place = 0
  const numbered = sql.replace(/\?/g, () => `$${++place}`)
  const client = new Client({
    connectionString: url,
    types: { getTypeParser: (type) => TYPES[type] ?? String },
  })
  await client.connect()
  try {
    return (await client.query<Row>(numbered, [...values])).rows
  } finally {
    await client.end()
  }
}
