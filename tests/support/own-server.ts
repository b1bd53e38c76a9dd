import { AUTH_SECRET } from './auth-secret'
import { newDatabase, readyDatabase, type Seed } from './e2e-databases'
import { e2eRun } from './e2e-run'
import { type RunningApp, runningApp } from './running-app'

export type OwnServer = RunningApp & {
  /** The URL of its database. */
  database: string
}

type Options = {
  /** With the teams that the sample makes up. */
  sample?: boolean
  variables?: Readonly<Record<string, string>>
  /** Its database is empty, so that it sets itself up by its variables, or waits to be set up. */
  isNew?: boolean
  /** For what each process has for itself; else as many as the run says. */
  processes?: number
}

/** The app once more, on a port and a new database of its own, for tests that say what the whole workspace holds. */
export async function ownServer({
  sample = false,
  variables = {},
  isNew = false,
  processes = e2eRun().processes,
}: Options): Promise<OwnServer> {
  const database = isNew ? await newDatabase() : await readyDatabase({ sample, seed: null })
  return serverOn(database, variables, processes)
}

/** The same with what a script has made in its database. */
export async function seededServer<Made>(
  seed: Seed,
  variables: Readonly<Record<string, string>> = {},
  processes = e2eRun().processes,
): Promise<OwnServer & { made: Made }> {
  const database = await readyDatabase({ sample: false, seed })
  return { ...(await serverOn(database, variables, processes)), made: database.made as Made }
}

async function serverOn(
  { url, remove }: { url: string; remove: () => Promise<void> },
  variables: Readonly<Record<string, string>>,
  processes: number,
): Promise<OwnServer> {
  try {
    const app = await runningApp({ DATABASE_URL: url, AUTH_SECRET, ...variables }, processes)
    const stop = async () => {
      await app.stop()
      await remove()
    }
    return { ...app, database: url, stop }
  } catch (error) {
    await remove()
    throw error
  }
}
