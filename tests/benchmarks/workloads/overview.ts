import type { OrganisationApp } from '../apps/organisation-app'
import type { Bench } from '../bench-context'
import { cpuRow } from '../load/rate-row'
import { type Subject, subject } from '../load/subject'
import type { Row } from '../workload'
import { organisationOf } from './organisation-sizes'

/** A page that takes long is asked for by few at once. */
const CONNECTIONS = 4

/** The app keeps what was asked for before, and passes over what it does not know in an address. */
const FIRST = ['/dashboard?first=KEY']

/** The dashboard's overview of 500 teams: as a coach comes back to it, at a first look, and that with ten times the responses. */
export async function overview(bench: Bench): Promise<Row[]> {
  const { fixed, few, many } = organisationOf(bench)
  const bare = await bench.bare()
  const page = subject({ name: 'rows', origin: bare.url, pid: bare.pid, path: '/rows', connections: CONNECTIONS })
  const app = await bench.organisation(fixed)
  const [again, first, rendered] = await bench.loads([asked(app, ['/dashboard']), asked(app, FIRST), page])
  const [some, more] = await bench.loads([
    asked(await bench.organisation(few), FIRST),
    asked(await bench.organisation(many), FIRST),
  ])
  const baseline = 'a page of the same framework with 50 rows from memory'
  return [
    cpuRow({ workload: 'Overview, 500 teams × 8 rounds: its HTML', baseline, reach: { atMost: 1.5 } }, again, rendered),
    cpuRow({ workload: 'The same, at a first look or after a change', baseline, reach: null }, first, rendered),
    cpuRow(
      {
        workload: `Overview, 500 teams × ${many.rounds} rounds × ${many.members} responses, at a first look`,
        baseline: `the same with ${few.members}`,
        reach: { atMost: 1.05 },
      },
      more,
      some,
    ),
  ]
}

function asked({ url, pid, cookie }: OrganisationApp, paths: readonly string[]): Subject {
  return subject({
    name: 'overview',
    origin: url,
    pid,
    paths,
    headers: { cookie, accept: 'text/html' },
    connections: CONNECTIONS,
  })
}
