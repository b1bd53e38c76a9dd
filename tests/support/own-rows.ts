import Database from 'better-sqlite3'
import type { OwnServer } from './own-server'

export type Row = Record<string, string | number | null>

/** Rows of the app's database. */
export function rowsOf({ database }: OwnServer, query: string, ...values: string[]): Row[] {
  const open = new Database(database, { readonly: true })
  try {
    return open.prepare<string[], Row>(query).all(...values)
  } finally {
    open.close()
  }
}

/** Changes the app's database as no page of it would. */
export function changeRows({ database }: OwnServer, statement: string, ...values: (string | number)[]): void {
  const open = new Database(database, { timeout: 5_000 })
  try {
    open.prepare(statement).run(...values)
  } finally {
    open.close()
  }
}
