import Database from 'better-sqlite3'
import { Client } from 'pg'
import { vi } from 'vitest'

/** An SQL statement as the driver of either database was told to run it. */
export type SeenStatement = { sql: string; parameters: readonly unknown[] }

/** What better-sqlite3 gives for every prepared statement; its class is not exported. */
type Prepared = {
  source: string
  run: (...values: unknown[]) => unknown
  get: (...values: unknown[]) => unknown
  all: (...values: unknown[]) => unknown
  bind: (...values: unknown[]) => unknown
}

const RUNNING = ['run', 'get', 'all'] as const

/** The SQL statements that reach either database's driver while `work` runs, in their order. They are run all the same. */
export async function seenStatements(work: () => Promise<unknown>): Promise<SeenStatement[]> {
  const seen: SeenStatement[] = []
  const unwatch = [watchSqlite(seen), watchPostgresql(seen)]
  try {
    await work()
    return seen
  } finally {
    for (const end of unwatch) end()
  }
}

/** Counted where they run and not where they are prepared: a statement may be prepared once and run often. */
function watchSqlite(seen: SeenStatement[]): () => void {
  const memory = new Database(':memory:')
  // Of better-sqlite3 itself, whatever scripts/starting/keep-sqlite-objects.mjs has put around it.
  const prepared = memory.prepare('SELECT 1') as object
  const prototype: Prepared = Object.getPrototypeOf('statement' in prepared ? prepared.statement : prepared)
  memory.close()
  const { bind } = prototype
  const bound = new WeakMap<Prepared, unknown[]>()
  const spies = [
    vi.spyOn(prototype, 'bind').mockImplementation(function (this: Prepared, ...values) {
      bound.set(this, values)
      return bind.apply(this, values)
    }),
    ...RUNNING.map((method) => {
      const run = prototype[method]
      return vi.spyOn(prototype, method).mockImplementation(function (this: Prepared, ...values) {
        seen.push({ sql: this.source, parameters: (bound.get(this) ?? values).flat() })
        return run.apply(this, values)
      })
    }),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

function watchPostgresql(seen: SeenStatement[]): () => void {
  type Told = string | { text: string; values?: unknown[] }
  const { query } = Client.prototype as unknown as { query: (told: Told, ...rest: unknown[]) => unknown }
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...given: unknown[]) {
    const [told, values] = given as [Told, unknown]
    const sql = typeof told === 'string' ? told : told.text
    const parameters = typeof told === 'string' ? values : told.values
    seen.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] })
    return query.apply(this, given as [Told])
  })
  return () => spy.mockRestore()
}
