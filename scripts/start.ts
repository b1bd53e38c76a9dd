/**
 * `npm start`: from a fresh clone to a running app, offline. Run with --conditions=react-server, which is how a module
 * marked `server-only` knows that it is not on its way to a browser.
 */
import './starting/keep-sqlite-objects.mjs'
import type { Environment } from '../src/config/environment'
import { generateClients } from './prisma'
import { answers } from './starting/answers'
import { appEnvironment, appVariables, dataPlace } from './starting/app-environment'
import { authSecret } from './starting/auth-secret'
import { build, isBuilt } from './starting/build'
import { requireFreePort } from './starting/free-port'
import { runNext } from './starting/next-command'
import { isSupportedNode, NODE_VERSIONS } from './starting/node-version'
import { readyDatabase } from './starting/ready-database'
import { readyInstallation } from './starting/ready-installation'
import { reportFailure } from './starting/report-failure'
import { step } from './starting/step'

async function start(): Promise<void> {
  if (!isSupportedNode(process.version)) {
    console.error(`CALMS Radar needs Node ${NODE_VERSIONS}; this is ${process.version}.`)
    process.exitCode = 1
    return
  }
  // What can be refused is refused before the build, which takes a while.
  const environment = appEnvironment('production')
  await requireFreePort(environment.HOST, environment.PORT)

  if (generateClients()) step('Generated the database clients')
  if (!isBuilt()) {
    step('Building the app (once for each version; about a minute)')
    const code = await build()
    if (code !== 0) {
      process.exitCode = code
      return
    }
  }
  await readyDatabase(environment.DATABASE_URL)
  const secret = authSecret(environment)
  const setUpToken = await readyInstallation(secret)
  process.exitCode = await serve(environment, secret, setUpToken)
}

/** Runs the app until it ends, and returns its exit code. */
async function serve(environment: Environment, secret: string, setUpToken: string | null): Promise<number> {
  step('Starting')
  const { APP_URL, HOST, PORT } = environment
  const { exitCode } = runNext(['start', '-H', HOST, '-p', String(PORT)], appVariables(environment, secret))
  const ended = new AbortController()
  void answers(HOST, PORT, ended.signal).then((ready) => {
    if (!ready) return
    console.log(`\nCALMS Radar is ready: ${APP_URL}`)
    if (setUpToken) {
      console.log(`Nobody has set it up yet. Do it here: ${APP_URL}/set-up?token=${setUpToken}`)
      console.log(`(the set-up token is ${setUpToken})`)
    }
    console.log(`The data is in ${dataPlace(environment)}`)
  })
  return exitCode.finally(() => ended.abort())
}

await start().catch(reportFailure)
