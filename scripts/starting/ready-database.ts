import { migrate } from '../../src/database/migrate'
import { step } from './step'

/**
 * Brings the database to this program's schema, with the workspace in it.
 * @throws MigrationError if that cannot be done.
 */
export async function readyDatabase(url: string): Promise<void> {
  step('Making the database ready')
  const applied = await migrate(url)
  if (applied.length > 0) step(`Brought it to this version's schema (${applied.join(', ')})`)
  // Loaded only now: these need the generated clients, which a fresh clone does not have when it starts this script.
  const [{ disconnect }, { ensureWorkspace }] = await Promise.all([
    import('../../src/database/client'),
    import('../../src/database/workspaces'),
  ])
  try {
    await ensureWorkspace()
  } finally {
    await disconnect()
  }
}
