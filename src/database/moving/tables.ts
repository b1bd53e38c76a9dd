import Database from 'better-sqlite3'
import { migrationFiles } from '../migration-files'

/** A table: its name, the columns of its primary key in their order, and all of its columns. */
export type Table = { name: string; key: readonly string[]; columns: readonly string[] }

type Column = { name: string; pk: number }

/**
 * The tables that the migrations make, each after those that its rows belong to. They are read from an empty database
 * that is made in memory, so that no table is ever forgotten.
 */
export function tables(): Table[] {
  const database = new Database(':memory:')
  try {
    for (const { migrationFile } of migrationFiles('sqlite').migrationDirectories) {
      database.exec(String(migrationFile.content.value))
    }
    const all = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
    const names = (all as { name: string }[]).map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'))
    const parents = new Map(names.map((name) => [name, parentsOf(database, name)]))
    return parentsFirst(parents).map((name) => describe(database, name))
  } finally {
    database.close()
  }
}

function parentsOf(database: Database.Database, table: string): string[] {
  const rows = database.prepare(`SELECT DISTINCT "table" AS parent FROM pragma_foreign_key_list('${table}')`).all()
  return (rows as { parent: string }[]).map(({ parent }) => parent)
}

function describe(database: Database.Database, table: string): Table {
  const columns = database.prepare(`SELECT name, pk FROM pragma_table_info('${table}')`).all() as Column[]
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  return { name: table, key: key.map(({ name }) => name), columns: columns.map(({ name }) => name) }
}

/** @throws Error if tables belong to each other in a circle. */
export function parentsFirst(parents: ReadonlyMap<string, readonly string[]>): string[] {
  const ordered = new Set<string>()
  while (ordered.size < parents.size) {
    const before = ordered.size
    for (const [name, its] of parents) {
      if (its.every((parent) => parent === name || ordered.has(parent))) ordered.add(name)
    }
    if (ordered.size === before) throw new Error('Tables belong to each other in a circle')
  }
  return [...ordered]
}
