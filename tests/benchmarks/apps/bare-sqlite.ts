import { fileURLToPath } from 'node:url'
import { childServer } from './child-server'
import type { Served } from './served'

/** What storing answers takes without a framework: node:http and better-sqlite3. */
export function bareSqlite(database: string): Promise<Served> {
  const file = fileURLToPath(new URL('bare-sqlite-server.ts', import.meta.url))
  return childServer((port) => ['--import', 'tsx', file, String(port), database], '/')
}
