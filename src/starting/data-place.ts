import 'server-only'
import type { Environment } from '@/config/environment'
import { sqliteFile } from '@/database/sqlite-file'

/** Where the data is, without the password that a URL may hold. */
export function dataPlace({ DATABASE_URL }: Pick<Environment, 'DATABASE_URL'>): string {
  if (DATABASE_URL.startsWith('file:')) return sqliteFile(DATABASE_URL)
  const { host, pathname } = new URL(DATABASE_URL)
  return `PostgreSQL at ${host}${pathname}`
}
