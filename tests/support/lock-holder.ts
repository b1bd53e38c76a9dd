import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SCRIPT = `
  const Database = require('better-sqlite3')
  const database = new Database(process.argv[1], { timeout: 5000 })
  database.exec('BEGIN IMMEDIATE')
  console.log('held')
  setTimeout(() => {
    database.exec('ROLLBACK')
    database.close()
  }, Number(process.argv[2]))
`

/** Another process that holds a SQLite file's lock for a while; gives the promise of its end once it has it. */
export async function lockHolder(file: string, milliseconds: number): Promise<{ ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', SCRIPT, file, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { ended }
}
