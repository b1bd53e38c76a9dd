import { ADMIN, signedIn } from './admin'
import { test } from './e2e-test'
import { type MailServer, mailServer } from './mail-server'
import { type OwnServer, ownServer } from './own-server'
import type { PlainBrowser } from './plain-browser'

type Fixtures = {
  /** The admin without script, signed in. */
  plain: PlainBrowser
}

/** Each test has an app of its own, which sends mails: what is tested changes how its admin signs in. */
export const accountTest = test.extend<Fixtures & { mails: MailServer; server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
  mails: async ({}, use) => {
    const mails = await mailServer()
    await use(mails)
    await mails.close()
  },
  server: async ({ mails }, use) => {
    const variables = { SMTP_URL: mails.url, MAIL_FROM: 'radar@example.org' }
    const server = await ownServer({ variables })
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
  plain: async ({ server }, use) => use(await signedIn(server.url)),
})

/** Signs in by the form. @returns where it leads to; null if it was refused. */
export async function signInAddress(browser: PlainBrowser, password: string): Promise<string | null> {
  const reply = await browser.submit('/sign-in', 'email', { email: ADMIN.email, password })
  return reply.headers.get('location')
}
