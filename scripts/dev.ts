/** `npm run dev`: the app with every change shown at once. */

import { generateClients } from './prisma'
import { appEnvironment } from './starting/app-environment'
import { requireFreePort } from './starting/free-port'
import { runNext } from './starting/next-command'
import { readyDatabase } from './starting/ready-database'
import { reportFailure } from './starting/report-failure'

async function dev(): Promise<void> {
  const { DATABASE_URL, HOST, PORT } = appEnvironment('development')
  await requireFreePort(HOST, PORT)
  generateClients()
  await readyDatabase(DATABASE_URL)
  const variables = { ...process.env, DATABASE_URL, HOST, PORT: String(PORT) }
  process.exitCode = await runNext(['dev', '-H', HOST, '-p', String(PORT)], variables).exitCode
}

await dev().catch(reportFailure)
