import Database from 'better-sqlite3'

/** What is wrong inside a SQLite file, in SQLite's words; null if it is whole and every reference leads somewhere. */
export function damageOf(database: Database.Database): string | null {
  const found = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
  const [first] = found
  if (found.length !== 1 || first?.integrity_check !== 'ok') return first?.integrity_check ?? 'no answer'
  const [lost] = database.prepare('PRAGMA foreign_key_check').all() as { table: string; parent: string }[]
  return lost === undefined ? null : `a row of ${lost.table} belongs to one of ${lost.parent} that is not there`
}

/** Opens a file for a short while. */
export function withSqlite<T>(file: string, options: Database.Options, work: (database: Database.Database) => T): T {
  const database = new Database(file, options)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
