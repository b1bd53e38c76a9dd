import 'server-only'
import { databaseConnections } from '@/database/client'
import { outboxDepth } from '@/database/outbox'
import { roundStates } from '@/database/table-rows'
import type { Figures } from '@/metrics/metrics-text'
import { lastBackup } from './last-backup'
import { within } from './within'

/** How long somebody who scrapes waits for the database, in milliseconds. */
const PATIENCE = 2_000

let asked: Promise<Figures> | undefined

/** What the metrics tell of the whole installation: counts only. Null if the database is away or busy. */
export async function getFigures(): Promise<Figures | null> {
  asked ??= figures().finally(() => {
    asked = undefined
  })
  return within(PATIENCE, asked).catch(() => null)
}

async function figures(): Promise<Figures> {
  return {
    rounds: await roundStates(),
    mails: await outboxDepth(),
    connections: databaseConnections(),
    lastBackup: lastBackup(),
  }
}
