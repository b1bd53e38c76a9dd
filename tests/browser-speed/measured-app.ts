import type { Browser } from '@playwright/test'
import { withBareApp } from '../../scripts/checks/bare-page'
import { build, isBuilt } from '../../scripts/starting/build'
import { runNext } from '../../scripts/starting/next-command'
import { untilAnswered } from '../benchmarks/apps/until-answered'
import { signedIn } from '../support/admin'
import { adminState } from '../support/admin-state'
import { openRounds } from '../support/answering-test'
import { freePort } from '../support/free-port'
import { ownServer } from '../support/own-server'
import { addTeam, startAssessment } from '../support/pages'
import { withRunFolder } from '../support/with-run-folder'

export type MeasuredApp = {
  /** Of a bare page of the same framework, which is what no page can be faster than. */
  bare: string
  url: string
  /** Of an administrator. */
  cookie: string
  /** Where a team's members answer. */
  link: string
  /** Where a lead answers. */
  lead: string
  /** A team's report with all that one can have. */
  report: string
}

/** The built app with the sample in it, and an open round of one team; beside it, a bare app of the same framework. */
export async function withMeasuredApp(browser: Browser, use: (app: MeasuredApp) => Promise<void>): Promise<void> {
  if (!isBuilt() && (await build()) !== 0) throw new Error('The app cannot be built.')
  await withRunFolder(() =>
    withBareApp(async (bare) => {
      const port = await freePort()
      const { child } = runNext(['start', bare.folder, '-H', '127.0.0.1', '-p', String(port)], process.env)
      const server = await ownServer({ sample: true })
      try {
        await untilAnswered(`http://127.0.0.1:${port}/`, new AbortController().signal)
        const [round] = await openRounds(server, [{ variant: 'full' }])
        const { cookie } = await signedIn(server.url)
        const own = await ownPages(browser, server.url)
        await use({ bare: `http://127.0.0.1:${port}/`, url: server.url, cookie, link: round?.link ?? '', ...own })
      } finally {
        child.kill()
        await server.stop()
      }
    }),
  )
}

async function ownPages(browser: Browser, baseURL: string): Promise<Pick<MeasuredApp, 'lead' | 'report'>> {
  const page = await browser.newPage({ baseURL, storageState: await adminState(baseURL) })
  await page.goto('/')
  await page.getByRole('link', { name: 'Checkout' }).click()
  await page.getByRole('link', { name: 'Autumn 2026', exact: true }).click()
  await page.getByRole('heading', { name: 'Practice by practice' }).waitFor()
  const report = new URL(page.url()).pathname
  await addTeam(page)
  const lead = `${await startAssessment(page, 'full')}/answer/culture`
  await page.close()
  return { lead, report }
}
