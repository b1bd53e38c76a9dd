import Database from 'better-sqlite3'
import { Client } from 'pg'
import { vi } from 'vitest'

/** How many SQL statements reach either database's driver while `work` runs. They are run all the same. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const sqlite = vi.spyOn(Database.prototype, 'prepare')
  const postgresql = vi.spyOn(Client.prototype, 'query')
  try {
    await work()
    return sqlite.mock.calls.length + postgresql.mock.calls.length
  } finally {
    sqlite.mockRestore()
    postgresql.mockRestore()
  }
}
