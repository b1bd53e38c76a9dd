import type { Bench } from '../bench-context'
import { rateRow } from '../load/rate-row'
import { subject } from '../load/subject'
import type { Row } from '../workload'
import { staticTwin } from './static-twin'

const REACH = { atLeast: 0.8 }
/** As browsers ask. */
const PLAIN = { accept: 'text/html' }
const GZIP = { ...PLAIN, 'accept-encoding': 'gzip' }

/** Opening a team's link, and the form behind it, beside a static page of as many bytes. */
export async function openAnswering(bench: Bench): Promise<Row[]> {
  const app = await bench.answering('sqlite')
  const bare = await bench.bare()
  const rows: Row[] = []
  for (const [page, what] of [
    ['', 'the page of a team link'],
    ['/answer', 'the form behind it'],
  ] as const) {
    const paths = app.made.tokens.map((token) => `/a/${token}${page}`)
    const html = await (await fetch(app.url + paths[0])).text()
    if (page !== '' && !html.includes('type="radio"')) throw new Error('open-answering: the form has no questions')
    const twin = await staticTwin(bare, html, `static${page.replace('/', '-')}`)
    const ours = (headers: Record<string, string>) =>
      subject({ name: what, origin: app.url, pid: app.pid, paths, headers })
    const theirs = (headers: Record<string, string>) =>
      subject({ name: 'a static page', origin: bare.url, pid: bare.pid, path: twin.path, headers })
    const [plain, plainBare, zipped, zippedBare] = await bench.loads([
      ours(PLAIN),
      theirs(PLAIN),
      ours(GZIP),
      theirs(GZIP),
    ])
    const baseline = 'a static page of the same bytes'
    const note = `${html.length} bytes; the static page has ${twin.bytes}`
    rows.push(
      rateRow({ workload: `Open ${what}`, baseline, reach: REACH, note }, plain, plainBare),
      rateRow({ workload: `Open ${what}, gzip`, baseline, reach: REACH }, zipped, zippedBare),
    )
  }
  return rows
}
