import { test } from '@playwright/test'
import { signedIn } from './admin'
import { type OwnServer, seededServer } from './own-server'
import { PlainBrowser } from './plain-browser'
import { type ActorName, PASSWORD, type World } from './world-description'

export type Who = ActorName | 'signedOut'

export type WorldServer = OwnServer & {
  world: World
  /** A browser of its own for somebody, newly signed in. */
  browserOf: (who: Who) => Promise<PlainBrowser>
}

/** Tests against an app with two workspaces and people of every role; no browser is needed for them. */
export const worldTest = test.extend<object, { purpose: string; server: WorldServer }>({
  /** Files with a purpose of their own have an app of their own: they change what others rely on. */
  purpose: ['reading', { option: true, scope: 'worker' }],
  server: [
    async ({ purpose }, use) => {
      // The name is what makes it another one.
      void purpose
      const { made: world, ...server } = await seededServer<World>({ script: 'tests/support/seed-world.ts' })
      const browserOf = async (who: Who) =>
        who === 'signedOut'
          ? new PlainBrowser(server.url)
          : signedIn(server.url, { email: world.people[who].email, password: PASSWORD })
      await use({ ...server, world, browserOf })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
