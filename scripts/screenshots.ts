/** `npm run screenshots` takes the pictures of the README from the running app with its sample, in docs/images. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { adminState } from '../tests/support/admin-state'
import { chromiumPath } from '../tests/support/chromium'
import { ownServer } from '../tests/support/own-server'
import { withRunFolder } from '../tests/support/with-run-folder'
import { root } from './root'
import { build, isBuilt } from './starting/build'

const folder = join(root, 'docs/images')
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

async function take(browser: Browser, url: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: DESKTOP,
      colorScheme,
      baseURL: url,
      storageState: await adminState(url),
    })
    await page.goto('/')
    await page.getByRole('link', { name: 'Checkout' }).click()
    await page.getByRole('link', { name: 'Autumn 2026', exact: true }).click()
    await shot(page, `report-${colorScheme}`)
    await page.goto('/dashboard/teams')
    await page.getByRole('heading', { name: 'Pillars by team' }).evaluate((heading) => heading.scrollIntoView())
    await shot(page, `dashboard-${colorScheme}`)
    await page.close()
  }
  const phone = await browser.newPage({ viewport: PHONE, baseURL: url, storageState: await adminState(url) })
  await phone.goto('/')
  await phone.getByLabel("Team's name").fill('Rockets')
  await phone.getByRole('button', { name: 'Add team' }).click()
  await phone.getByRole('button', { name: 'Start the full assessment' }).click()
  await phone.getByText('One lasting team holds every skill').click()
  await phone.getByText('Saved', { exact: true }).waitFor()
  await shot(phone, 'answer-phone')
}

async function shot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

async function takeAll(): Promise<void> {
  const server = await ownServer({ sample: true })
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await take(browser, server.url)
  } finally {
    await browser.close()
    await server.stop()
  }
}

mkdirSync(folder, { recursive: true })
if (!isBuilt() && (await build()) !== 0) throw new Error('The app cannot be built.')
await withRunFolder(takeAll)
