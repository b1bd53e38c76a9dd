import { test } from './e2e-test'
import { type OwnServer, seededServer } from './own-server'

/** Ids of what seed-results.ts has made. */
export type Results = {
  /** A team with three closed rounds, and its latest report. */
  team: string
  report: string
  /** A team in a round that is open, and its part in it. */
  asked: string
  openRound: string
  part: string
  /** Reports of two teams that answered differently, of which all is withheld, or one practice alone. */
  tooFew: string[]
  withheld: string[]
}

/** Tests against an app of their own with the rounds of small-round.ts. */
export const resultsTest = test.extend<object, { resultsServer: OwnServer & { results: Results } }>({
  resultsServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const { made, ...server } = await seededServer<Results>({ script: 'tests/support/seed-results.ts' })
      await use({ ...server, results: made })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ resultsServer }, use) => use(resultsServer.url),
})
