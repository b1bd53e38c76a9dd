import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

export type TestDatabase = { url: string; remove: () => Promise<void> }

/** A file that is not there yet, in a folder of its own. */
export function emptySqlite(within = tmpdir()): TestDatabase {
  const folder = mkdtempSync(join(within, 'calms-radar-sqlite-'))
  const remove = async () => rmSync(folder, { recursive: true, force: true })
  return { url: `file:${join(folder, 'test.db')}`, remove }
}

/**
 * A new database on a server.
 * @param administrator - a URL with which databases can be made there
 * @param template - the name of a database that nobody is connected to, to copy instead of beginning with nothing
 */
export async function newPostgresql(administrator: string, template = 'template1'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(administrator, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(administrator)
  url.pathname = `/${name}`
  return { url: url.href, remove: () => asAdministrator(administrator, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function asAdministrator(administrator: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: administrator })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
