import { test as base } from '@playwright/test'
import { test } from './e2e-test'
import { type SignOnServer, signOnServer } from './single-sign-on'

type Use = (server: SignOnServer) => Promise<void>

/** An app whose provider is discovered, and says by groups who gets which role. */
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
async function withServer({}, use: Use): Promise<void> {
  const server = await signOnServer(({ issuer }) => ({
    OIDC_ISSUER: issuer,
    OIDC_NAME: 'Example Login',
    OIDC_CREATE_MEMBERS: 'true',
    OIDC_DEFAULT_ROLE: 'none',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLE_MAP: 'admins=admin,coaches=coach,leads=lead',
  }))
  await use(server)
  await server.stop()
}

const perWorker = { scope: 'worker', timeout: 120_000 } as const

/** Tests of such an app without a real browser. */
export const signOnTest = base.extend<object, { server: SignOnServer }>({ server: [withServer, perWorker] })

/** Tests of such an app in a real browser, where nobody is signed in yet. */
export const signOnBrowserTest = test.extend<object, { server: SignOnServer }>({
  server: [withServer, perWorker],
  baseURL: async ({ server }, use) => use(server.url),
  storageState: { cookies: [], origins: [] },
  alsoLedTo: async ({ server }, use) => use(server.provider.issuer),
})
