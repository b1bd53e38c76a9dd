import { join } from 'node:path'
import type { Provider } from '../../../src/database/provider'
import { newPostgresql } from '../../support/empty-database'
import { restartablePostgresql } from '../../support/restartable-postgresql'
import { type SeededApp, seededApp } from './seeded-app'

/** What is answered in the app. */
export type Answering = {
  /** Of the teams' links. */
  tokens: string[]
  /** Drafts of the teams' lead, a team each. */
  drafts: string[]
  /** The address with which the lead signs in. */
  lead: string
  /** To all questions. */
  answers: Record<string, number>
}

export type AnsweringApp = SeededApp<Answering>

const TEAMS = 50

/** The app with an open round of 50 teams. */
export async function answeringApp(folder: string, provider: Provider): Promise<AnsweringApp> {
  if (provider === 'sqlite') return seededApp(`file:${join(folder, 'answering.db')}`, 'seed-answering', TEAMS)
  // As it comes: what is acknowledged is on the disk.
  const server = await restartablePostgresql('')
  try {
    server.start()
    const app = await seededApp<Answering>((await newPostgresql(server.url)).url, 'seed-answering', TEAMS)
    const stop = async () => {
      await app.stop()
      await server.remove()
    }
    return { ...app, stop }
  } catch (error) {
    await server.remove()
    throw error
  }
}
