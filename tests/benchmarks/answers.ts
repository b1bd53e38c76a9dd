import { setTimeout as wait } from 'node:timers/promises'

/** Settles with true once the app answers there, or with false when it is told that the app has ended. */
export async function answers(host: string, port: number, ended: AbortSignal): Promise<boolean> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  while (!ended.aborted) {
    try {
      // Any answer will do: an error page is an answer too, and says more than silence.
      await fetch(address, { redirect: 'manual', signal: ended })
      return true
    } catch {
      await wait(100)
    }
  }
  return false
}
