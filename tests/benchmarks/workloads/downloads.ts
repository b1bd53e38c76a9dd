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
  return downloads(bench, app, 'csv', "CSV of 32,000 responses' tallies, a file a round", paths)
}

/** A round of 50 teams as a document. */
export async function pdf(bench: Bench): Promise<Row[]> {
  const app = await bench.organisation(organisationOf(bench).fixed)
  return downloads(bench, app, 'pdf', 'PDF of a round of 50 teams', ['/dashboard/pdf/export?tag=fifty'])
}

async function downloads(
  bench: Bench,
  app: OrganisationApp,
  name: string,
  workload: string,
  paths: readonly string[],
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
  // These take long, whatever a window is meant to take.
  for (let window = 0; window < bench.length.windows / 3; window++) {
    made.push(await measuredDownload(file))
    written.push(await measuredDownload(bytes))
  }
  const size = (first.content.byteLength / 1e6).toFixed(2)
  const wait = Math.round(median(made.map(({ firstByte, milliseconds }) => (firstByte / milliseconds) * 100)))
  const of = (from: readonly Download[], figure: (one: Download) => number) => median(from.map(figure))
  const row = (unit: string, figure: (one: Download) => number) => ({
    baseline: BASELINE,
    unit,
    figure: of(made, figure),
    baselineFigure: of(written, figure),
    ratio: median(made.map((one, window) => figure(one) / figure(written[window] ?? one))),
  })
  return [
    {
      ...row('MB of memory more at its peak', ({ growth }) => growth / 1e6),
      workload,
      ratio: null,
      reach: { asked: 'streamed, memory flat' },
      note: `${size} MB; the first byte of a file after ${wait} % of its time`,
    },
    { ...row('ms of server CPU', ({ cpu }) => cpu), workload: `${workload}: CPU`, reach: null },
  ]
}
