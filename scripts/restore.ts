/** `npm run restore -- FILE` puts a backup in the place of the database, while the app is stopped. See docs/backup.md. */
import './starting/keep-sqlite-objects.mjs'
import { backupFolder, listBackups } from '../src/database/backup-names'
import { withSqlite } from '../src/database/inspect-sqlite'
import { providerOf } from '../src/database/provider'
import { restoreFrom } from '../src/database/restore'
import { sqliteFile } from '../src/database/sqlite-file'
import { personPath } from './backup/person-path'
import { restoreWords } from './backup/postgresql-words'
import { restoreSecretWords } from './backup/secret-words'
import { appEnvironment } from './starting/app-environment'
import { reportFailure } from './starting/report-failure'

const USAGE = 'Usage: npm run restore -- FILE'

async function restore(file: string): Promise<void> {
  const environment = appEnvironment('production')
  const url = environment.DATABASE_URL
  if (providerOf(url) === 'postgresql') {
    console.error(restoreWords(url, file))
    process.exitCode = 2
    return
  }
  const { kept, migration, isCompared } = await restoreFrom(url, file)
  if (!isCompared)
    console.log('No checksum (.sha256) lay beside it: a changed letter in it would not have been noticed.')
  if (kept !== null) console.log(`What was there is kept in ${kept}`)
  console.log(`Restored ${sqliteFile(url)} from ${file} (as of ${migration}). Start the app.`)
  const words = restoreSecretWords(environment, fingerprintIn(sqliteFile(url)))
  if (words !== null) console.log(words)
}

/** The fingerprint of the secret that it was set up with; null before the set-up. */
function fingerprintIn(database: string): string | null {
  return withSqlite(database, { readonly: true }, (opened) => {
    // The first version had no such table.
    if (opened.prepare("SELECT name FROM sqlite_schema WHERE name = 'installation'").get() === undefined) return null
    const row = opened.prepare('SELECT * FROM installation').get() as { secret_fingerprint: string } | undefined
    return row?.secret_fingerprint ?? null
  })
}

/** What there is to restore from, newest first. */
function listed(): string {
  const url = appEnvironment('production').DATABASE_URL
  if (providerOf(url) === 'postgresql') return ''
  const folder = backupFolder(url)
  const lines = listBackups(folder).map(({ name, bytes }) => `  ${name}  ${Math.ceil(bytes / 1024)} KiB`)
  return lines.length === 0 ? '' : `\n\nBackups in ${folder}:\n${lines.join('\n')}`
}

const [file, ...more] = process.argv.slice(2)
try {
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    console.error(`${USAGE}${listed()}`)
    process.exitCode = 2
  } else await restore(personPath(file))
} catch (error) {
  reportFailure(error)
}
