import { basename } from 'node:path'
import { backupCommand, restoreCommand, withoutPassword } from './postgresql-commands'

const PASSWORD = 'They ask for the password, or take it from PGPASSWORD or ~/.pgpass (docs/backup.md).'

/** What `npm run backup` says where the database is PostgreSQL's, whose own programs do it better. */
export function backupWords(url: string, file: string): string {
  return `The database is PostgreSQL, whose own programs back it up while the app runs:

  ${backupCommand(url, file)}

${PASSWORD}`
}

/** What `npm run restore` says there. */
export function restoreWords(url: string, file: string): string {
  const restored = new URL(withoutPassword(url))
  restored.pathname = `${restored.pathname}_restored`
  return `The database is PostgreSQL, whose own programs restore it. Stop the app, then restore into a new database, so that
what there is now stays until you have looked at the other:

  createdb --maintenance-db='${withoutPassword(url)}' '${basename(restored.pathname)}'
  ${restoreCommand(restored.href, file)}

${PASSWORD}
Then start the app with the new name in DATABASE_URL.`
}
