import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { providerOf } from '@/database/provider'
import { BOOK_KEEPING, type Columns, columnsOf, query } from './database-state'
import { postgresqlPrograms } from './postgresql-programs'

/**
 * A database as SQL that makes it again: tables, rows, and then what refers to both.
 * @param rows - whose rows to take, as far as the database has the columns for them
 */
export async function dumpOf(url: string, rows = url): Promise<string> {
  const [tables, after] = providerOf(url) === 'sqlite' ? await sqliteSchema(url) : postgresqlSchema(url)
  const columns = await columnsOf(url)
  const bookKeeping = { [BOOK_KEEPING]: ['id', 'checksum', 'migration_name', 'started_at', 'finished_at'] }
  const parts = [tables, await inserts(rows, columns), await inserts(url, bookKeeping), after]
  return `${parts.join('\n\n')}\n`
}

async function inserts(url: string, columns: Columns): Promise<string> {
  const literal = (name: string) =>
    providerOf(url) === 'sqlite' ? `quote("${name}")` : `quote_nullable("${name}"::text)`
  const lines: string[] = []
  for (const table of Object.keys(columns).sort()) {
    const names = columns[table] ?? []
    const found = await query(url, `SELECT ${names.map(literal).join(` || ', ' || `)} AS "values" FROM "${table}"`)
    if (found.length === 0) continue
    const rows = found.map(({ values }) => `(${values})`).sort()
    lines.push(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES\n${rows.join(',\n')};`)
  }
  return lines.join('\n\n')
}

async function sqliteSchema(url: string): Promise<[tables: string, after: string]> {
  const found = await query(
    url,
    `SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY rowid`,
  )
  const of = (isTable: boolean) =>
    found
      .filter(({ type }) => (type === 'table') === isTable)
      .map(({ sql }) => `${sql};`)
      .join('\n')
  return [of(true), of(false)]
}

function postgresqlSchema(url: string): [tables: string, after: string] {
  const section = (name: string) => {
    const options = ['--schema-only', '--no-owner', '--no-privileges', '--no-comments', `--section=${name}`, url]
    const text = execFileSync(join(postgresqlPrograms(), 'pg_dump'), options, { encoding: 'utf8' })
    // Without settings, which differ between its versions, and without remarks.
    return text
      .replace(/^(--|\\|SET |SELECT pg_catalog\.set_config).*\n/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim()
  }
  return [section('pre-data'), section('post-data')]
}
