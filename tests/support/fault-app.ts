import { randomBytes } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { disconnect, prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import type { Round } from '@/database/rounds'
import { type AppProcess, appProcess } from './app-process'
import { newTeam } from './assessments'
import { AUTH_SECRET } from './auth-secret'
import { emptyDatabase, type TestDatabase } from './databases'
import { openedRound, teamToken } from './rounds'

export type FaultApp = {
  database: TestDatabase
  actor: Actor
  round: Round
  teamId: string
  /** The team's link. */
  token: string
  /** Starts the app on the database; it must have ended before. */
  start: () => Promise<AppProcess>
  remove: () => Promise<void>
}

type FaultAppOptions = {
  /** Where a fault needs a place of its own for the data. */
  database?: TestDatabase
  variables?: Readonly<Record<string, string>>
}

/**
 * The built app on a database of its own, with a round that is open. The tests read the same database beside it, as
 * another process; `prisma()` is theirs.
 */
export async function faultApp(
  provider: Provider,
  { database: given, variables = {} }: FaultAppOptions = {},
): Promise<FaultApp> {
  const database = given ?? (await emptyDatabase(provider))
  const start = () => appProcess({ DATABASE_URL: database.url, AUTH_SECRET, ...variables })
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = database.url
  // The first start sets it up.
  await (await start()).stop()
  const { id } = await prisma().workspace.findFirstOrThrow({ select: { id: true } })
  const actor: Actor = { workspaceId: id, role: 'admin', userId: null, teamIds: null }
  const teamId = await newTeam(actor, `Team ${randomBytes(4).toString('hex')}`)
  const round = await openedRound(actor, [teamId])
  const remove = async () => {
    await disconnect()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await database.remove()
  }
  return { database, actor, round, teamId, token: teamToken(round, teamId), start, remove }
}

/** Whether faults are tried on both databases; each needs the built app. */
export const BOTH: readonly Provider[] = ['sqlite', 'postgresql']
