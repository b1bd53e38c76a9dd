import { test as base } from '@playwright/test'
import { type SignOnServer, signOnServer } from './single-sign-on'

/** Tests of an app whose provider is discovered, and says by groups who gets which role. */
export const signOnTest = base.extend<object, { server: SignOnServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
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
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
