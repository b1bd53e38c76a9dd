import { test } from './e2e-test'
import { type OwnServer, seededServer } from './own-server'

/** The names of the rounds that seed-recompute.ts has made, and how many teams are in each. */
export type LeadRounds = { earlier: string; later: string; teams: number }

/** Tests against an app of their own with two rounds that leads alone have answered, in all ways there are. */
export const recomputeTest = test.extend<object, { leadServer: OwnServer & { rounds: LeadRounds } }>({
  leadServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const { made, ...server } = await seededServer<LeadRounds>({ script: 'tests/support/seed-recompute.ts' })
      await use({ ...server, rounds: made })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ leadServer }, use) => use(leadServer.url),
})
