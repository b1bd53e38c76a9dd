import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { statement } from './migration-transaction'
import type { Provider } from './provider'

const OURS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_revision' ESCAPE '\\'"

/**
 * Takes the triggers of triggers.sql away while migrations are applied: on SQLite they stand in the way of a table that is made anew, and
 * go with it; on PostgreSQL what they have to do at the end keeps tables from being changed.
 */
export async function dropTriggers(connection: SqlDriverAdapter, provider: Provider): Promise<void> {
  if (provider === 'postgresql') {
    await connection.executeScript('DROP FUNCTION IF EXISTS raise_workspace_revision, begin_workspace_revision CASCADE')
    return
  }
  const { rows } = await connection.queryRaw(statement(OURS))
  for (const [name] of rows) await connection.executeScript(`DROP TRIGGER "${name}"`)
}

/** Makes the triggers of this version. A change of theirs needs a migration beside it, which may be empty. */
export async function makeTriggers(connection: SqlDriverAdapter, folder: string): Promise<void> {
  await connection.executeScript(readFileSync(join(folder, 'triggers.sql'), 'utf8'))
}
