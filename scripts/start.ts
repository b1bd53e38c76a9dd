/**
 * `npm start`: from a fresh clone to a running app, offline. Run with --conditions=react-server, which is how a module
 * marked `server-only` knows that it is not on its way to a browser.
 */
import type { Environment } from '../src/config/environment'
import { generateClients } from './prisma'
import { answers } from './starting/answers'
import { appEnvironment, dataPlace } from './starting/app-environment'
import { build, isBuilt } from './starting/build'
import { requireFreePort } from './starting/free-port'
import { runNext } from './starting/next-command'
import { isSupportedNode, NODE_VERSIONS } from './starting/node-version'
import { readyDatabase } from './starting/ready-database'
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
  process.exitCode = await serve(environment)
}

/** Runs the app until it ends, and returns its exit code. */
async function serve(environment: Environment): Promise<number> {
  step('Starting')
  const { DATABASE_URL, HOST, PORT } = environment
  const variables = { ...process.env, DATABASE_URL, HOST, PORT: String(PORT) }
  const { exitCode } = runNext(['start', '-H', HOST, '-p', String(PORT)], variables)
  const ended = new AbortController()
  void answers(HOST, PORT, ended.signal).then((ready) => {
    if (!ready) return
    console.log(`\nCALMS Radar is ready: http://localhost:${PORT}`)
    console.log(`It listens on this machine only (${HOST}) until there is sign-in.`)
    console.log(`The data is in ${dataPlace(environment)}`)
  })
  return exitCode.finally(() => ended.abort())
}

await start().catch(reportFailure)
