import { appProcess } from './app-process'
import { roundRobin } from './round-robin'

export type RunningApp = {
  url: string
  /** What all its processes said so far, as it came. */
  output: () => string
  stop: () => Promise<void>
}

/**
 * The built app in one process, or in several on the same PostgreSQL behind a proxy that leads each request to the next.
 * Where a test is itself the app's trusted proxy (TRUST_PROXY), that proxy stands behind it as one more.
 */
export async function runningApp(variables: Readonly<Record<string, string>>, processes: number): Promise<RunningApp> {
  if (processes === 1) return appProcess(variables)
  const proxy = await roundRobin()
  const trusted = String(Number(variables.TRUST_PROXY ?? 0) + 1)
  const own = { APP_URL: proxy.url, ...variables, TRUST_PROXY: trusted }
  // All at once: they have to agree on who makes the database ready.
  let output = ''
  const hear = (text: string) => {
    output += text
  }
  const started = await Promise.allSettled(Array.from({ length: processes }, () => appProcess(own, hear)))
  const apps = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const stop = async () => {
    await Promise.all(apps.map((app) => app.stop()))
    await proxy.close()
  }
  const refused = started.find((result) => result.status === 'rejected')
  if (refused !== undefined) {
    await stop()
    throw refused.reason
  }
  proxy.leadTo(apps.map(({ url }) => url))
  return { url: proxy.url, output: () => output, stop }
}
