import { join } from 'node:path'
import type { Provider } from '../../../src/database/provider'
import { newPostgresql } from '../../support/empty-database'
import { restartablePostgresql } from '../../support/restartable-postgresql'
import { type SeededApp, seededApp } from './seeded-app'

/** What is answered in the app. */
export type Answering = {
  /** Of the teams' links. */
  tokens: string[]
  /** Of the link of the team that many have answered for. */
  crowded: string
  /** Drafts of the teams' lead, a team each. */
  drafts: string[]
  /** The address with which the lead signs in. */
  lead: string
  /** To all questions. */
  answers: Record<string, number>
}

export type AnsweringApp = SeededApp<Answering>

/** How many teams, and how many have answered for one more already. */
export type AnsweringSize = { teams: number; crowd: number }

const TEAMS = 50
export const CROWD = 10_000

/** The app with an open round of 50 teams; on SQLite, 10,000 people have answered for one more. */
export async function answeringApp(folder: string, provider: Provider): Promise<AnsweringApp> {
  if (provider === 'sqlite') {
    return seededApp(`file:${join(folder, 'answering.db')}`, 'seed-answering', { teams: TEAMS, crowd: CROWD })
  }
  // As it comes: what is acknowledged is on the disk.
  const server = await restartablePostgresql('')
  try {
    server.start()
    const { url } = await newPostgresql(server.url)
    const app = await seededApp<Answering>(url, 'seed-answering', { teams: TEAMS, crowd: 0 })
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
