import 'server-only'
import { resolve } from 'node:path'
import type { Environment } from '@/config/environment'

/** Where the data is, without the password that a URL may hold. */
export function dataPlace({ DATABASE_URL }: Pick<Environment, 'DATABASE_URL'>): string {
  if (DATABASE_URL.startsWith('file:')) return resolve(DATABASE_URL.slice('file:'.length))
  const { host, pathname } = new URL(DATABASE_URL)
  return `PostgreSQL at ${host}${pathname}`
}
