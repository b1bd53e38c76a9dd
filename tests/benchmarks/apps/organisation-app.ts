import { join } from 'node:path'
import { signedIn } from '../../support/admin'
import type { Organisation } from './seed/large-organisation'
import { type SeededApp, seededApp } from './seeded-app'

/** What was made, oldest first. */
export type Made = {
  /** Closed rounds. */
  rounds: string[]
  /** Of the newest round, a team each. */
  assessments: string[]
}

export type OrganisationApp = SeededApp<Made> & {
  size: Organisation
  /** Of its admin. */
  cookie: string
}

/** The app with an organisation of that size, and somebody signed in who sees all of it. */
export async function organisationApp(folder: string, size: Organisation): Promise<OrganisationApp> {
  const file = `organisation-${size.teams}-${size.rounds}-${size.members}.db`
  const app = await seededApp<Made>(`file:${join(folder, file)}`, 'seed-organisation', size)
  return { ...app, size, cookie: (await signedIn(app.url)).cookie }
}
