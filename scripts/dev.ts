/** `npm run dev`: the app with every change shown at once. */

import './starting/keep-sqlite-objects.mjs'
import { generateClients } from './prisma'
import { appEnvironment, appVariables } from './starting/app-environment'
import { authSecret } from './starting/auth-secret'
import { requireFreePort } from './starting/free-port'
import { runNext } from './starting/next-command'
import { readyDatabase } from './starting/ready-database'
import { readyInstallation } from './starting/ready-installation'
import { reportFailure } from './starting/report-failure'

async function dev(): Promise<void> {
  const environment = appEnvironment('development')
  const { DATABASE_URL, HOST, PORT } = environment
  await requireFreePort(HOST, PORT)
  generateClients()
  await readyDatabase(DATABASE_URL)
  const secret = authSecret(environment)
  const setUpToken = await readyInstallation(secret)
  if (setUpToken) console.log(`Set it up here: ${environment.APP_URL}/set-up?token=${setUpToken}`)
  const variables = appVariables(environment, secret)
  process.exitCode = await runNext(['dev', '-H', HOST, '-p', String(PORT)], variables).exitCode
}

await dev().catch(reportFailure)
