import type { Provider } from '@/database/provider'

/** What a run of the browser tests shares: said by the environment, which every worker gets. */
export type E2eRun = {
  /** E2E_DATABASE: the database of every app, `sqlite` unless it is said. */
  provider: Provider
  /** E2E_PROCESSES: how many processes each app has, 1 unless it is said; more need PostgreSQL. */
  processes: number
  /** The app that most tests share; undefined until it runs. */
  appUrl: string | undefined
  /** An administrator's URL of the run's PostgreSQL. */
  postgresqlUrl: string
  /** For what is made once in the run. */
  folder: string
}

/** Beyond this a machine has more to do with starting them than with answering. */
const MOST_PROCESSES = 8

/** @throws Error naming the variable that is wrong. */
export function e2eRun(): E2eRun {
  const { E2E_DATABASE, E2E_PROCESSES, E2E_APP_URL, E2E_POSTGRESQL_URL = '', E2E_FOLDER = '' } = process.env
  const provider = E2E_DATABASE || 'sqlite'
  if (provider !== 'sqlite' && provider !== 'postgresql') throw new Error('E2E_DATABASE must be sqlite or postgresql.')
  const processes = Number(E2E_PROCESSES || 1)
  if (!Number.isInteger(processes) || processes < 1 || processes > MOST_PROCESSES) {
    throw new Error(`E2E_PROCESSES must be a number from 1 to ${MOST_PROCESSES}.`)
  }
  if (processes > 1 && provider === 'sqlite') throw new Error('Several processes need E2E_DATABASE=postgresql.')
  return { provider, processes, appUrl: E2E_APP_URL, postgresqlUrl: E2E_POSTGRESQL_URL, folder: E2E_FOLDER }
}

/** Tells every worker that starts from now on. */
export function shareE2eRun({ appUrl, postgresqlUrl, folder }: Partial<E2eRun>): void {
  const variables = { E2E_APP_URL: appUrl, E2E_POSTGRESQL_URL: postgresqlUrl, E2E_FOLDER: folder }
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value
}
