/** `npm run dev`: the app with every change shown at once. */
import { appEnvironment } from './app-environment'
import { requireFreePort } from './free-port'
import { runNext } from './next-command'
import { generateClients } from './prisma'
import { readyDatabase } from './ready-database'
import { reportFailure } from './report-failure'

async function dev(): Promise<void> {
  const { DATABASE_URL, HOST, PORT } = appEnvironment('development')
  await requireFreePort(HOST, PORT)
  generateClients()
  await readyDatabase(DATABASE_URL)
  const variables = { ...process.env, DATABASE_URL, HOST, PORT: String(PORT) }
  process.exitCode = await runNext(['dev', '-H', HOST, '-p', String(PORT)], variables).exitCode
}

await dev().catch(reportFailure)
