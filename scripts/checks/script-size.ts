/**
 * `npm run script-size` prints what the script of each page weighs, gzipped, beside a bare page of the same framework,
 * which it builds in a folder of its own. Exits with 1 if a page is further over the bare one than it may be.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { signedIn } from '../../tests/support/admin'
import { adminState } from '../../tests/support/admin-state'
import { chromiumPath } from '../../tests/support/chromium'
import { ownServer } from '../../tests/support/own-server'
import { addTeam, startAssessment } from '../../tests/support/pages'
import { root } from '../root'
import { withBareApp } from './bare-page'

/** In bytes over the bare page. */
const LIMITS: Readonly<Record<string, number>> = {
  Answering: 20_000,
  Dashboard: 90_000,
  Heatmap: 90_000,
  Compare: 90_000,
  Trends: 90_000,
}
/** The gzipped size in bytes of all scripts that a page names. */
function scriptSize(html: string, buildFolder: string): number {
  const files = new Set([...html.matchAll(/\/_next\/(static\/[^"\\]+\.js)/g)].map(([, file]) => file ?? ''))
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(buildFolder, file)), { level: 9 }).length, 0)
}

/** The addresses of one page of each kind. */
async function pagePaths(baseURL: string): Promise<Record<string, string>> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({ baseURL, storageState: await adminState(baseURL) })
  await addTeam(page)
  const answering = `${await startAssessment(page, 'full')}/answer/culture`
  await page.goto('/dashboard/teams')
  const grid = page.getByRole('grid')
  const report = await grid.getByRole('link', { name: 'Accounts', exact: true }).getAttribute('href')
  await browser.close()
  return {
    Answering: answering,
    Start: '/',
    Report: report ?? '',
    Dashboard: '/dashboard',
    Heatmap: '/dashboard/teams',
    Compare: '/dashboard/compare',
    Trends: '/dashboard/trends',
    Members: '/members',
    Scoring: '/scoring',
    'Quick check': '/check',
  }
}

const bare = await withBareApp(async ({ folder, html }) => scriptSize(html, join(folder, '.next')))
const server = await ownServer({ sample: true })
try {
  console.log(`Bare page      ${(bare / 1000).toFixed(1)} kB`)
  const browser = await signedIn(server.url)
  for (const [name, path] of Object.entries(await pagePaths(server.url))) {
    const { html } = await browser.fetch(path)
    const over = scriptSize(html, join(root, '.next')) - bare
    console.log(`${name.padEnd(12)} + ${(over / 1000).toFixed(1)} kB`)
    if (over > (LIMITS[name] ?? Number.POSITIVE_INFINITY)) process.exitCode = 1
  }
} finally {
  await server.stop()
}
