import 'server-only'
import { readiness } from '@/config/readiness'
import { missingMigrations } from '@/database/missing-migrations'
import { within } from './within'

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2_000

/** What keeps this process from serving: nothing, if it is ready. */
export type Unready = 'starting' | 'stopping' | 'database' | 'migrations'

let asked: Promise<string[]> | undefined

/** Whether requests should be sent to this process. However often it is asked, the database is asked once at a time. */
export async function getReadiness(): Promise<Unready[]> {
  const state = readiness()
  if (state !== 'ready') return [state]
  asked ??= missingMigrations().finally(() => {
    asked = undefined
  })
  try {
    return (await within(PATIENCE, asked)).length > 0 ? ['migrations'] : []
  } catch {
    return ['database']
  }
}
