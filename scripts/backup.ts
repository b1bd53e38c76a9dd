/** `npm run backup` backs the database up, also while the app runs. See docs/backup.md. */
import './starting/keep-sqlite-objects.mjs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backUpTo } from '../src/database/backup'
import { backupFolder, backupName } from '../src/database/backup-names'
import { providerOf } from '../src/database/provider'
import { personPath } from './backup/person-path'
import { backupWords } from './backup/postgresql-words'
import { backupSecretWords } from './backup/secret-words'
import { appEnvironment } from './starting/app-environment'
import { reportFailure } from './starting/report-failure'

const USAGE = `Usage: npm run backup [-- --to FILE]

  --to FILE   where the backup is to be; else it is in BACKUP_FOLDER, with the time in its name`

/** Where it is to go; null for a place of its own, undefined if the arguments are wrong. */
function wanted(args: string[]): string | null | undefined {
  try {
    const { to } = parseArgs({ args, options: { to: { type: 'string' } }, strict: true }).values
    return to === undefined ? null : to.trim() === '' ? undefined : personPath(to)
  } catch {
    return undefined
  }
}

async function backUp(to: string | null): Promise<void> {
  const environment = appEnvironment('production')
  const url = environment.DATABASE_URL
  if (providerOf(url) === 'postgresql') {
    console.error(backupWords(url, to ?? backupName(new Date()).replace(/\.db$/, '.dump')))
    process.exitCode = 2
    return
  }
  const file = to ?? join(backupFolder(url), backupName(new Date()))
  await backUpTo(url, file)
  console.log(`Backed up to ${file}\n${backupSecretWords(environment)}`)
}

const to = wanted(process.argv.slice(2))
if (to === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else await backUp(to).catch(reportFailure)
