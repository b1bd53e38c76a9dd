import { defineConfig } from '@playwright/test'
import { SET_UP } from './tests/support/admin'
import { chromiumPath } from './tests/support/chromium'
import { e2eDataFolder } from './tests/support/e2e-data'

const PORT = '3210'
const baseURL = `http://127.0.0.1:${PORT}`

/** Without these the browser looks for updates and the like, which fails or waits where there is no internet. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  globalTeardown: './tests/support/e2e-data.ts',
  retries: 0,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    baseURL,
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET] },
  },
  projects: [
    { name: 'chromium-desktop', use: { viewport: { width: 1440, height: 900 } } },
    // What needs no browser is the same on every screen.
    {
      name: 'phone',
      testIgnore: '**/http/**',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    // Builds first if the build is not current.
    command: 'npm start',
    url: baseURL,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { HOST: '127.0.0.1', PORT, DATABASE_URL: `file:${e2eDataFolder()}/e2e.db`, ...SET_UP },
  },
})
