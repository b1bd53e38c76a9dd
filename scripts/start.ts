/** `npm start`: from a fresh clone to a running app, offline. */
import { join } from 'node:path'
import { generateClients } from './prisma'
import { appEnvironment, appVariables } from './starting/app-environment'
import { build, isBuilt, standalone } from './starting/build'
import { requireFreePort } from './starting/free-port'
import { runNode } from './starting/next-command'
import { isSupportedNode, NODE_VERSIONS } from './starting/node-version'
import { reportFailure } from './starting/report-failure'

/** @returns the exit code */
async function start(): Promise<number> {
  if (!isSupportedNode(process.version)) {
    console.error(`CALMS Radar needs Node ${NODE_VERSIONS}; this is ${process.version}.`)
    return 1
  }
  // What can be refused is refused before the build, which takes a while.
  const environment = appEnvironment('production')
  await requireFreePort(environment.HOST, environment.PORT)

  if (generateClients()) console.log('- Generated the database clients')
  if (!isBuilt()) {
    console.log('- Building the app (once for each version; about a minute)')
    const code = await build()
    if (code !== 0) return code
  }
  return runNode([join(standalone, 'serve.mjs')], appVariables(environment)).exitCode
}

await start().then((code) => {
  process.exitCode = code
}, reportFailure)
