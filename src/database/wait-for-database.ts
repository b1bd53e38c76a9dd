import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { outageOf } from '@/errors/outage'
import { outageIn } from './outages'
import { postgresqlOptions } from './postgresql-options'
import { providerOf } from './provider'

/** Between two tries, in milliseconds. */
const PAUSE = 500

type Waiting = {
  /** How long, in seconds. */
  seconds?: number
  /** Is told every ten seconds for how long it has waited. */
  tell?: (seconds: number) => void
}

/**
 * Waits until PostgreSQL answers: where machines and containers start in any order, it may come after the app. Returns
 * also when it has not come by then, and at once for what waiting does not mend, such as a wrong password: whatever is
 * asked of it next says what is wrong. SQLite is a file, and needs no waiting.
 */
export async function waitForDatabase(url: string, { seconds = 60, tell = () => {} }: Waiting = {}): Promise<void> {
  if (providerOf(url) === 'sqlite') return
  const start = performance.now()
  const waited = () => (performance.now() - start) / 1000
  for (let told = 10; waited() < seconds; ) {
    if (!(await isAway(url))) return
    if (waited() >= told) {
      tell(told)
      told += 10
    }
    await setTimeout(PAUSE)
  }
}

/** Codes of PostgreSQL for what stays wrong: who may sign in, and to which database. */
const LASTING = /^(28|3D)/

async function isAway(url: string): Promise<boolean> {
  const client = new Client(postgresqlOptions(url))
  client.on('error', () => {})
  try {
    await client.connect()
    return false
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (typeof code === 'string' && LASTING.test(code)) return false
    return outageOf(outageIn(error)) === 'unavailable'
  } finally {
    await client.end().catch(() => {})
  }
}
