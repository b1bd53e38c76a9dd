/**
 * `npm run script-size` prints what the script of each page weighs, gzipped, beside a bare page of the same framework,
 * which it builds in a folder of its own. Exits with 1 if the answering page is more than 20 kB over the bare one.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { signedIn } from '../../tests/support/admin'
import { adminState } from '../../tests/support/admin-state'
import { chromiumPath } from '../../tests/support/chromium'
import { ownServer } from '../../tests/support/own-server'
import { addTeam, startAssessment } from '../../tests/support/pages'
import { root } from '../root'
import { runNext } from '../starting/next-command'

const LIMIT = 20_000
const bareFolder = join(root, '.bare')

const BARE_PAGE = {
  'package.json': '{ "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } }`,
  'app/layout.js':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.js': 'export default function Page() { return <p>bare</p> }',
}

/** The gzipped size in bytes of all scripts that a page names. */
function scriptSize(html: string, buildFolder: string): number {
  const files = new Set([...html.matchAll(/\/_next\/(static\/[^"\\]+\.js)/g)].map(([, file]) => file ?? ''))
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(buildFolder, file)), { level: 9 }).length, 0)
}

async function bareSize(): Promise<number> {
  rmSync(bareFolder, { recursive: true, force: true })
  for (const [file, text] of Object.entries(BARE_PAGE)) {
    mkdirSync(join(bareFolder, file, '..'), { recursive: true })
    writeFileSync(join(bareFolder, file), text)
  }
  try {
    const code = await runNext(['build', bareFolder], process.env).exitCode
    if (code !== 0) throw new Error(`The bare page could not be built (${code}).`)
    return scriptSize(readFileSync(join(bareFolder, '.next/server/app/index.html'), 'utf8'), join(bareFolder, '.next'))
  } finally {
    rmSync(bareFolder, { recursive: true, force: true })
  }
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
  await page.goto('/dashboard')
  const report = await page.getByRole('link', { name: 'Accounts', exact: true }).getAttribute('href')
  await browser.close()
  return {
    Answering: answering,
    Start: '/',
    Report: report ?? '',
    Dashboard: '/dashboard',
    Members: '/members',
    Scoring: '/scoring',
    'Quick check': '/check',
  }
}

const bare = await bareSize()
const server = await ownServer({ sample: true })
try {
  console.log(`Bare page      ${(bare / 1000).toFixed(1)} kB`)
  const browser = await signedIn(server.url)
  for (const [name, path] of Object.entries(await pagePaths(server.url))) {
    const { html } = await browser.fetch(path)
    const over = scriptSize(html, join(root, '.next')) - bare
    console.log(`${name.padEnd(12)} + ${(over / 1000).toFixed(1)} kB`)
    if (name === 'Answering' && over > LIMIT) process.exitCode = 1
  }
} finally {
  await server.stop()
}
