import { withBareApp } from '../../scripts/checks/bare-page'
import { runNext } from '../../scripts/starting/next-command'
import { signedIn } from '../support/admin'
import { appProcess } from '../support/app-process'
import { freePort } from '../support/free-port'
import { runScript } from '../support/run-script'
import { answers } from './answers'
import { inTurns } from './in-turns'
import type { Organisation } from './large-organisation'
import { table } from './table'

const TURNS = 25

/** The dashboard's pages over HTTP, beside pages of a bare app of the same framework. */
export async function pagesInTurns(file: string, size: Organisation): Promise<void> {
  await withBareApp(async ({ folder }) => {
    const port = await freePort()
    const bare = runNext(['start', folder, '-H', '127.0.0.1', '-p', String(port)], process.env)
    const app = await appProcess({ DATABASE_URL: `file:${file}` })
    try {
      await answers('127.0.0.1', port, new AbortController().signal)
      const seeded = await runScript('tests/benchmarks/seed-organisation.ts', [JSON.stringify(size)], {
        DATABASE_URL: `file:${file}`,
      })
      if (seeded.code !== 0) throw new Error(seeded.output)
      await measure(`http://127.0.0.1:${port}`, app.url)
    } finally {
      bare.child.kill()
      await app.stop()
    }
  })
}

async function measure(bare: string, url: string): Promise<void> {
  const browser = await signedIn(url)
  const ok = async (reply: Promise<{ status: number }>, status = 200) => {
    const got = await reply
    if (got.status !== status) throw new Error(`${got.status} in place of ${status}`)
  }
  const first = await browser.fetch('/dashboard/teams/data')
  const etag = first.headers.get('etag') ?? ''
  console.log(`\nThe heatmap's data: ${first.html.length.toLocaleString('en')} bytes; its page:`)
  for (const path of ['/dashboard', '/dashboard/teams']) {
    console.log(`${path}: ${(await browser.fetch(path)).html.length.toLocaleString('en')} bytes`)
  }
  const bareFetch = async (path: string) => {
    const reply = await fetch(bare + path)
    await reply.text()
    return reply
  }
  const taken = await inTurns(
    [
      { name: 'bare page, rendered', run: () => ok(bareFetch('/rendered')) },
      { name: 'overview', run: () => ok(browser.fetch('/dashboard')) },
      { name: 'heatmap, page', run: () => ok(browser.fetch('/dashboard/teams')) },
      { name: 'heatmap, data', run: () => ok(browser.fetch('/dashboard/teams/data')) },
      {
        name: 'heatmap, data not modified',
        run: () => ok(browser.fetch('/dashboard/teams/data', { headers: { 'if-none-match': etag } }), 304),
      },
    ],
    TURNS,
  )
  table(
    `Over HTTP, one request at a time, SQLite (medians of ${TURNS} turns)`,
    taken,
    [...taken.keys()].slice(1).map((name) => [name, 'bare page, rendered'] as const),
  )
}
