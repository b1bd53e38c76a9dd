import { signedIn } from './admin'
import { test } from './e2e-test'
import { type MailServer, mailServer } from './mail-server'
import { type OwnServer, seededServer } from './own-server'
import type { PlainBrowser } from './plain-browser'
import { type ActorName, PASSWORD, type World } from './world-description'

export type ShareWorld = World & { planned: string; closed: string }

type ShareServer = OwnServer & { world: ShareWorld; mails: MailServer }

/** Tests of rounds that are shared, each against an app of its own that sends mails. The admin is signed in. */
export const shareTest = test.extend<{ server: ShareServer; as: (who: ActorName) => Promise<PlainBrowser> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
  server: async ({}, use) => {
    const mails = await mailServer()
    const variables = { SMTP_URL: mails.url, MAIL_FROM: 'radar@example.org' }
    const seed = { script: 'tests/support/seed-share.ts' }
    const { made, ...server } = await seededServer<ShareWorld>(seed, variables)
    await use({ ...server, mails, world: made })
    await server.stop()
    await mails.close()
  },
  baseURL: async ({ server }, use) => use(server.url),
  as: async ({ server }, use) =>
    use((who) => signedIn(server.url, { email: server.world.people[who].email, password: PASSWORD })),
})

/** Where a team in a round is shared. */
export const sharePath = ({ team }: ShareWorld, round: string) => `/rounds/${round}/teams/${team}`
