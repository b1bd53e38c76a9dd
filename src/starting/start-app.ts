import 'server-only'
import { readEnvironment } from '@/config/environment'
import { setReadiness } from '@/config/readiness'
import { measureDatabaseTime } from '@/database/database-now'
import { migrate } from '@/database/migrate'
import { lockDatabase } from '@/database/process-lock'
import { waitForDatabase } from '@/database/wait-for-database'
import { divertConsole } from '@/logging/report-error'
import { releaseHourly } from '@/metrics/held'
import { authSecret } from './auth-secret'
import { startBackupClock } from './backup-clock'
import { dataPlace } from './data-place'
import { startMailWorker } from './mail-worker'
import { readyInstallation } from './ready-installation'
import { reportFailure } from './report-failure'
import { startRoundClock } from './round-clock'
import { step } from './step'
import { stopInOrder } from './stop-in-order'
import { watchRequests } from './watch-requests'
import { startWebhookWorker } from './webhook-worker'

/**
 * All that comes before the first request: the database is made ready, the installation is checked, the clocks begin.
 * Requests that come earlier wait. What cannot be made ready ends the process with a sentence that says what to do.
 */
export async function startApp(): Promise<void> {
  try {
    await start()
  } catch (error) {
    reportFailure(error)
    process.exit(1)
  }
}

async function start(): Promise<void> {
  const environment = readEnvironment()
  const { APP_URL, DATABASE_URL, SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT } = environment
  watchRequests()
  releaseHourly()
  lockDatabase(DATABASE_URL)
  step('Making the database ready')
  await waitForDatabase(DATABASE_URL, { tell: (seconds) => step(`PostgreSQL does not answer yet (${seconds} s)`) })
  const applied = await migrate(DATABASE_URL, { tell: step })
  if (applied.length > 0) step(`Brought it to this version's schema (${applied.join(', ')})`)

  const secret = authSecret(environment)
  process.env.AUTH_SECRET = secret
  const setUpToken = await readyInstallation(secret)
  // Nobody needs it any more, and what is forgotten cannot get out.
  delete process.env.SETUP_PASSWORD

  // The rounds are looked at a little later, but whoever answers first goes by it.
  await measureDatabaseTime()
  const clocks = [startRoundClock(), startMailWorker(), startWebhookWorker(), startBackupClock()]
  stopInOrder({ delay: SHUTDOWN_DELAY, timeout: SHUTDOWN_TIMEOUT, clocks })
  setReadiness('ready')
  console.log(`\nCALMS Radar is ready: ${APP_URL}`)
  if (setUpToken !== null) {
    console.log(`Nobody has set it up yet. Do it here: ${APP_URL}/set-up?token=${setUpToken}`)
    console.log(`(the set-up token is ${setUpToken})`)
  }
  console.log(`The data is in ${dataPlace(environment)}`)
  if (process.env.NODE_ENV === 'production') divertConsole()
}
