import { defineConfig } from '@playwright/test'
import { ANY_WIDTH, ANY_WIDTH_FILES } from './tests/support/any-width'
import { chromiumPath } from './tests/support/chromium'
import { e2eRun } from './tests/support/e2e-run'

/** Without these the browser looks for updates and the like, which fails or waits where there is no internet. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const isRoot = process.getuid?.() === 0
// Not known yet where Playwright reads this first: the set-up starts the app, and each worker reads it again.
const { appUrl } = e2eRun()

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e-set-up.ts',
  // scripts/test-counts.ts says how many tests of a run may need it.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  // A machine with much to do answers late, and that is no fault; what is there at once is not waited for.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    ...(appUrl === undefined ? {} : { baseURL: appUrl }),
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET] },
  },
  projects: [
    { name: 'chromium-desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: [...ANY_WIDTH_FILES],
      grepInvert: new RegExp(ANY_WIDTH),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
