import { migrate } from '../../src/database/migrate'
import { step } from './step'

/**
 * Brings the database to this program's schema.
 * @throws MigrationError if that cannot be done.
 */
export async function readyDatabase(url: string): Promise<void> {
  step('Making the database ready')
  const applied = await migrate(url)
  if (applied.length > 0) step(`Brought it to this version's schema (${applied.join(', ')})`)
}
