import type { Bench } from '../bench-context'
import { cpuRow } from '../load/rate-row'
import { subject } from '../load/subject'
import type { Row } from '../workload'
import { elementCount, elementsOf } from './elements-of'
import { organisationOf } from './organisation-sizes'

/** A team's report of a closed round, with a round before it to compare with. */
export async function teamReport(bench: Bench): Promise<Row[]> {
  const { url, pid, cookie, made } = await bench.organisation(organisationOf(bench).fixed)
  const headers = { cookie, accept: 'text/html' }
  const paths = made.assessments.map((id) => `/assessments/${id}`)
  const bare = await bench.bare()
  const elements = elementsOf(await (await fetch(url + paths[0], { headers })).text())
  bare.give('elements', JSON.stringify(elements))
  const few = { connections: 4 }
  const [shown, first, rendered] = await bench.loads([
    subject({ name: 'report', origin: url, pid, paths, headers, ...few }),
    subject({
      name: 'report, first',
      origin: url,
      pid,
      paths: paths.map((path) => `${path}?first=KEY`),
      headers,
      ...few,
    }),
    subject({ name: 'the same elements', origin: bare.url, pid: bare.pid, path: '/elements', ...few }),
  ])
  const baseline = 'a page of the same framework with the same elements from memory'
  const note = `${elementCount(elements)} elements`
  return [
    cpuRow({ workload: 'Team report: its HTML', baseline, reach: { atMost: 1.25 }, note }, shown, rendered),
    cpuRow({ workload: 'The same, at a first look or after a change', baseline, reach: null, note }, first, rendered),
  ]
}
