import type { OrganisationApp } from '../apps/organisation-app'
import type { Bench } from '../bench-context'
import { cpuRow, rateRow } from '../load/rate-row'
import { type Subject, subject } from '../load/subject'
import type { Row } from '../workload'
import { organisationOf } from './organisation-sizes'

const DATA = '/dashboard/teams/data'
/** The app keeps what was asked for before, and passes over what it does not know in an address. */
const FIRST = [`${DATA}?first=KEY`]
const BYTES = 'a route handler that returns the same bytes from memory'

/** The heatmap's figures: as nobody has asked for them since they changed, and those of a closed round once more. */
export async function heatmap(bench: Bench): Promise<Row[]> {
  const { fixed, few, many } = organisationOf(bench)
  const app = await bench.organisation(fixed)
  const round = app.made.rounds.at(-1)
  const closed = asked(app, [`${DATA}?round=${round}`])
  const latest = asked(app, [`${DATA}?round=latest&first=KEY`])
  const bare = await bench.bare()
  const held = async (from: Subject, name: string) => {
    const reply = await fetch(app.url + from.paths[0], { headers: from.headers })
    bare.give(name, new Uint8Array(await reply.arrayBuffer()))
    return subject({
      name: 'bytes from memory',
      origin: bare.url,
      pid: bare.pid,
      path: `/bytes/${name}`,
      connections: 4,
    })
  }
  const { headers } = await fetch(app.url + closed.paths[0], { headers: closed.headers })
  const known = { ...closed.headers, 'if-none-match': headers.get('etag') ?? '' }
  const [cold, coldBytes, warm, warmBytes, same] = await bench.loads([
    latest,
    await held(latest, 'latest'),
    closed,
    await held(closed, 'closed'),
    { ...closed, headers: known, status: 304 },
  ])
  const [some, more] = await bench.loads([
    asked(await bench.organisation(few), FIRST),
    asked(await bench.organisation(many), FIRST),
  ])
  return [
    rateRow({ workload: 'Heatmap data, cold', baseline: BYTES, reach: { atLeast: 0.6 } }, cold, coldBytes),
    rateRow({ workload: 'Heatmap data, closed round', baseline: BYTES, reach: { atLeast: 0.95 } }, warm, warmBytes),
    rateRow({ workload: 'Heatmap data, which the browser has', baseline: BYTES, reach: null }, same, warmBytes),
    cpuRow(
      {
        workload: `Heatmap data, 500 teams × ${many.rounds} rounds × ${many.members} responses, cold`,
        baseline: `the same with ${few.members}`,
        reach: { atMost: 1.05 },
      },
      more,
      some,
    ),
  ]
}

function asked({ url, pid, cookie }: OrganisationApp, paths: readonly string[]): Subject {
  return subject({ name: 'heatmap data', origin: url, pid, paths, headers: { cookie }, connections: 4 })
}
