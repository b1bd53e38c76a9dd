import { test } from './e2e-test'
import { type OwnServer, ownServer } from './own-server'

/** Tests against a workspace that holds the sample and nothing else; they must leave it as it is. */
export const sampleTest = test.extend<object, { sampleServer: OwnServer }>({
  sampleServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const server = await ownServer({ sample: true })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ sampleServer }, use) => use(sampleServer.url),
})

/** Tests that each begin with an empty workspace. */
export const emptyTest = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: as above
  baseURL: async ({}, use) => {
    const server = await ownServer({ sample: false })
    await use(server.url)
    await server.stop()
  },
})
