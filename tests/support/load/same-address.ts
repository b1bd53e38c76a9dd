import { type AppProcess, appProcess } from '../app-process'
import { AUTH_SECRET } from '../auth-secret'
import { freePort } from '../free-port'

export type StartedApp = AppProcess & {
  /** From its being asked for to its first page, in milliseconds. */
  startedIn: number
}

export type SameAddress = {
  url: string
  start: (variables?: Readonly<Record<string, string>>) => Promise<StartedApp>
}

/**
 * In milliseconds. The usual five seconds end while a busy test is about to use a connection again, which looks as if
 * the app had broken it.
 */
export const KEEP_ALIVE = { KEEP_ALIVE_TIMEOUT: '600000' }

/** An app that is always started at the same address, so that browsers find it again and keep their sessions. */
export async function sameAddress(databaseUrl: string): Promise<SameAddress> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const own = { DATABASE_URL: databaseUrl, AUTH_SECRET, PORT: port, APP_URL: url, ...KEEP_ALIVE }
  const start = async (variables: Readonly<Record<string, string>> = {}) => {
    const since = performance.now()
    const app = await appProcess({ ...own, ...variables })
    const { status } = await fetch(`${url}/sign-in`)
    if (status !== 200) throw new Error(`The app's first reply was ${status}`)
    return { ...app, url, startedIn: performance.now() - since }
  }
  return { url, start }
}
