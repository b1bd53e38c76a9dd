/** `npm run dev`: the app with every change shown at once. */
import { generateClients } from './prisma'
import { appEnvironment, appVariables } from './starting/app-environment'
import { requireFreePort } from './starting/free-port'
import { runNext } from './starting/next-command'
import { reportFailure } from './starting/report-failure'

async function dev(): Promise<void> {
  const environment = appEnvironment('development')
  const { HOST, PORT } = environment
  await requireFreePort(HOST, PORT)
  generateClients()
  process.exitCode = await runNext(['dev', '-H', HOST, '-p', String(PORT)], appVariables(environment)).exitCode
}

await dev().catch(reportFailure)
