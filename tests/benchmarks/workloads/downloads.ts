import { median } from '../../support/load/median'
import type { OrganisationApp } from '../apps/organisation-app'
import type { Bench } from '../bench-context'
import type { Row } from '../workload'
import { type Download, measuredDownload } from './measured-download'
import { organisationOf } from './organisation-sizes'

const BASELINE = 'a route handler that returns the same bytes from memory'

/** The figures of eight rounds as CSV, a file a round. */
export async function csv(bench: Bench): Promise<Row[]> {
  const app = await bench.organisation(organisationOf(bench).fixed)
  const paths = app.made.rounds.map((round) => `/dashboard/export?format=csv-long&round=${round}`)
  const workload = "CSV of 32,000 responses' tallies, a file a round"
  // Eight files take long, whatever a window is meant to take.
  return downloads(bench, app, { name: 'csv', workload, paths, windows: bench.length.windows / 5 })
}

/** A round of 50 teams as a document. */
export async function pdf(bench: Bench): Promise<Row[]> {
  const app = await bench.organisation(organisationOf(bench).fixed)
  const paths = ['/dashboard/pdf/export?tag=fifty']
  const { windows } = bench.length
  return downloads(bench, app, { name: 'pdf', workload: 'PDF of a round of 50 teams', paths, windows })
}

type Files = { name: string; workload: string; paths: readonly string[]; windows: number }

async function downloads(
  bench: Bench,
  app: OrganisationApp,
  { name, workload, paths, windows }: Files,
): Promise<Row[]> {
  const bare = await bench.bare()
  const file = { ...app, paths, headers: { cookie: app.cookie } }
  // The first one also loads what makes the file; its bytes are the baseline's.
  const first = await measuredDownload(file)
  bare.give(name, first.content)
  const bytes = { ...bare, paths: [`/bytes/${name}`], headers: {} }
  await measuredDownload(bytes)
  const made: Download[] = []
  const written: Download[] = []
  for (let window = 0; window < windows; window++) {
    made.push(await measuredDownload(file))
    written.push(await measuredDownload(bytes))
  }
  const size = (first.content.byteLength / 1e6).toFixed(2)
  const wait = Math.round(median(made.map(({ firstByte, milliseconds }) => (firstByte / milliseconds) * 100)))
  const of = (from: readonly Download[], figure: (one: Download) => number) => median(from.map(figure))
  // Writing bytes takes next to nothing of either, so that a ratio to it would say nothing.
  const row = (unit: string, figure: (one: Download) => number) => ({
    baseline: BASELINE,
    unit,
    figure: of(made, figure),
    baselineFigure: of(written, figure),
    ratio: null,
  })
  return [
    {
      ...row('MB of memory more at its peak', ({ growth }) => growth / 1e6),
      workload,
      reach: { asked: 'streamed, memory flat' },
      note: `${size} MB; the first byte of a file after ${wait} % of its time`,
    },
    { ...row('ms of server CPU', ({ cpu }) => cpu), workload: `${workload}: CPU`, reach: null },
  ]
}
