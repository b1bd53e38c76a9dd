import 'server-only'
import { readEnvironment } from '@/config/environment'
import { providerOf } from './provider'

/** Whether this installation's database is PostgreSQL, which several processes may share. */
export function isPostgresql(): boolean {
  return providerOf(readEnvironment().DATABASE_URL) === 'postgresql'
}
