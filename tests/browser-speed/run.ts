/**
 * `npm run lighthouse`: what Lighthouse says of the pages that matter most, on a slow phone, and how long a tick takes to
 * be seen; beside a bare page of the same framework in the same run. It judges nothing. See docs/browser-speed.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { root } from '../../scripts/root'
import { adminState } from '../support/admin-state'
import { chromiumPath } from '../support/chromium'
import { figuresTable, ticksTable } from './figures-table'
import { type Figures, installLighthouse, lighthouseOf } from './lighthouse-of'
import { type MeasuredApp, withMeasuredApp } from './measured-app'
import { medians } from './medians'
import { plainTicks } from './plain-ticks'
import { tickDelays } from './tick-delays'

const RUNS = 3
const results = join(root, 'test-results')

/** In turns, so that what slows the machine down for a while does so for all. */
function pageFigures({ bare, url, cookie, link, report }: MeasuredApp): Record<string, Figures> {
  const pages: Record<string, () => Figures> = {
    'bare page': () => lighthouseOf(bare, '', join(results, 'lighthouse-bare.json')),
    'answering page': () => lighthouseOf(url + link, '', join(results, 'lighthouse-link.json')),
    'answering form': () => lighthouseOf(`${url}${link}/answer`, '', join(results, 'lighthouse-form.json')),
    'team report': () => lighthouseOf(url + report, cookie, join(results, 'lighthouse-report.json')),
    overview: () => lighthouseOf(`${url}/dashboard`, cookie, join(results, 'lighthouse-overview.json')),
  }
  const taken = Array.from({ length: RUNS }, () => Object.entries(pages).map(([name, run]) => [name, run()] as const))
  const of = (page: string) => taken.flat().flatMap(([name, figures]) => (name === page ? [figures] : []))
  return Object.fromEntries(Object.keys(pages).map((page) => [page, medians(of(page))]))
}

async function ticks(browser: Browser, { url, link, lead }: MeasuredApp): Promise<Record<string, number[]>> {
  const { cookies } = await adminState(url)
  return {
    'bare page': await tickDelays(browser, plainTicks),
    'answering form': await tickDelays(browser, (page) =>
      page.goto(`${url}${link}/answer`, { waitUntil: 'networkidle' }),
    ),
    'lead’s form': await tickDelays(browser, async (page) => {
      await page.context().addCookies(cookies)
      await page.goto(url + lead, { waitUntil: 'networkidle' })
    }),
    'quick check': await tickDelays(browser, async (page) => {
      await page.context().addCookies(cookies)
      await page.goto(`${url}/check`, { waitUntil: 'networkidle' })
    }),
  }
}

mkdirSync(results, { recursive: true })
installLighthouse()
const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
if (process.getuid?.() === 0) args.push('--no-sandbox')
const browser = await chromium.launch({ executablePath: chromiumPath(), args })
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, Chromium ${browser.version()}`
try {
  await withMeasuredApp(browser, async (app) => {
    const pages = pageFigures(app)
    const delays = await ticks(browser, app)
    writeFileSync(join(results, 'lighthouse.json'), JSON.stringify({ commit, machine, pages, ticks: delays }, null, 2))
    console.log(`\n${machine}, commit ${commit}\n\n${figuresTable(pages, RUNS)}\n\n${ticksTable(delays)}`)
  })
} finally {
  await browser.close()
}
