import { test } from './e2e-test'
import type { GivenRound } from './given-round'
import { changeRows, rowsOf } from './own-rows'
import { type OwnServer, ownServer } from './own-server'
import { runScript } from './run-script'

/** How many rounds are opened at once. */
const ROUNDS = 10

export type AnsweringServer = OwnServer & {
  /** A round of its own for a test. */
  round: () => Promise<GivenRound>
  /** The same with all practices. */
  fullRound: () => Promise<GivenRound>
  plannedRound: () => Promise<GivenRound>
  /** What the members of a round have sent. */
  stored: (round: GivenRound) => Promise<{ answers: Record<string, unknown>; comments: Record<string, string> }[]>
  /** Closes a round, as its time does. */
  close: (round: GivenRound) => Promise<void>
  /** Makes a round's link lead nowhere, as a new one in its place does. */
  replaceLink: (round: GivenRound) => Promise<void>
}

/** Opens rounds beside a server. */
export async function openRounds(server: OwnServer, plans: readonly object[]): Promise<GivenRound[]> {
  const { code, output, lastLine } = await runScript('tests/support/open-rounds.ts', [JSON.stringify(plans)], {
    DATABASE_URL: server.database,
  })
  if (code !== 0) throw new Error(output)
  return JSON.parse(lastLine)
}

/** Tests of members who answer: nobody is signed in, and every test has a round of its own. */
export const answeringTest = test.extend<object, { answering: AnsweringServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
  storageState: async ({}, use) => use({ cookies: [], origins: [] }),
  answering: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await ownServer({})
      const rounds: GivenRound[] = []
      const round = async () => {
        if (rounds.length === 0) rounds.push(...(await openRounds(server, Array(ROUNDS).fill({}))))
        const next = rounds.shift()
        if (!next) throw new Error('No round was opened.')
        return next
      }
      const fullRound = async () => (await openRounds(server, [{ variant: 'full' }]))[0] ?? round()
      const plannedRound = async () => (await openRounds(server, [{ isPlanned: true }]))[0] ?? round()
      await use({
        ...server,
        round,
        fullRound,
        plannedRound,
        stored: (round) => storedOf(server, round),
        close: (round) => close(server, round),
        replaceLink: (round) => replaceLink(server, round),
      })
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ answering }, use) => use(answering.url),
})

async function storedOf(server: OwnServer, { assessmentId }: GivenRound) {
  const query = `SELECT answers, comments FROM response WHERE voice = 'member' AND assessment_id = ?`
  return (await rowsOf(server, query, assessmentId)).map(({ answers, comments }) => ({
    answers: JSON.parse(String(answers)),
    comments: JSON.parse(String(comments)),
  }))
}

async function close(server: OwnServer, { roundId }: GivenRound): Promise<void> {
  const past = new Date(Date.now() - 1_000).toISOString().replace('Z', '+00:00')
  await changeRows(server, 'UPDATE round SET closes_at = ? WHERE id = ?', past, roundId)
}

async function replaceLink(server: OwnServer, { assessmentId }: GivenRound): Promise<void> {
  await changeRows(server, 'UPDATE assessment SET link_hash = ? WHERE id = ?', crypto.randomUUID(), assessmentId)
}
