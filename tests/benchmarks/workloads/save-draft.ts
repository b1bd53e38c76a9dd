import { signedIn } from '../../support/admin'
import { PASSWORD } from '../../support/people'
import type { Bench } from '../bench-context'
import { rateRow } from '../load/rate-row'
import { subject } from '../load/subject'
import type { Row } from '../workload'

/** Saving what a lead said about one practice of their draft, as the form does at each tick. */
export async function saveDraft(bench: Bench): Promise<Row[]> {
  const { url, pid, made } = await bench.answering('sqlite')
  const { cookie } = await signedIn(url, { email: made.lead, password: PASSWORD })
  const bare = await bench.bare()
  const [practiceId] = Object.keys(made.answers)
  const json = { 'content-type': 'application/json' }
  const put = { method: 'PUT', body: JSON.stringify({ practiceId, answer: 3, comment: '' }), status: 204 } as const
  const paths = made.drafts.map((draft) => `/assessments/${draft}/answers`)
  const [saved, handled] = await bench.loads([
    subject({ name: 'save', origin: url, pid, ...put, headers: { ...json, origin: url, cookie }, paths }),
    subject({ name: 'empty route handler', origin: bare.url, pid: bare.pid, ...put, headers: json, path: '/empty' }),
  ])
  const baseline = 'an empty route handler that parses the same body'
  return [
    rateRow({ workload: 'Save one answer of a draft, SQLite', baseline, reach: { atLeast: 0.8 } }, saved, handled),
  ]
}
