import { providerOf } from '@/database/provider'
import { query } from './database-state'

const SQLITE = `
  SELECT m.name || '.' || f."from" AS reference FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND NOT EXISTS (
    SELECT 1 FROM pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = f."from"
  )`

const POSTGRESQL = `
  SELECT c.conrelid::regclass::text || '.' || a.attname AS reference FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
  )`

/**
 * The columns that refer to another table and that no index begins with. Deleting a row of that table would read the
 * whole of theirs, which no plan of a statement tells.
 */
export async function unindexedReferences(url: string): Promise<string[]> {
  const rows = await query(url, providerOf(url) === 'sqlite' ? SQLITE : POSTGRESQL)
  return rows.map(({ reference }) => String(reference))
}
