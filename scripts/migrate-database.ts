/** `npm run migrate-database -- --from URL --to URL` moves everything to another database. See docs/backup.md. */
import './starting/keep-sqlite-objects.mjs'
import { MoveError } from '../src/database/moving/move-error'
import { dataPlace } from '../src/starting/data-place'
import { step } from '../src/starting/step'
import { compared } from './moving/compared'
import { move } from './moving/move'
import { wantedMove } from './moving/wanted-move'
import { appEnvironment } from './starting/app-environment'
import { reportFailure } from './starting/report-failure'

const USAGE = `Usage: npm run migrate-database -- --from URL --to URL

  --from URL   the database that is left: file:PATH (SQLite) or postgresql://user@host/name (PostgreSQL 15+)
  --to URL     the empty database that everything is moved to`

const place = (url: string) => dataPlace({ DATABASE_URL: url })

try {
  const wanted = wantedMove(process.argv.slice(2))
  if (wanted === null) {
    console.error(USAGE)
    process.exitCode = 2
  } else {
    appEnvironment('production')
    const comparisons = await move(wanted, step)
    console.log(`
${compared(comparisons)}

Moved everything to ${place(wanted.to)}, and it is equal. Start the app with it in DATABASE_URL, and the same secret.
All of it is still in ${place(wanted.from)} as well: delete that when the app has run well.`)
  }
} catch (error) {
  if (error instanceof MoveError && error.comparisons.length > 0) console.error(compared(error.comparisons))
  reportFailure(error)
}
// Prisma's engine keeps a process for ten seconds after its work.
process.exit()
