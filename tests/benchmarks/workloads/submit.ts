import { join } from 'node:path'
import type { AnsweringApp } from '../apps/answering-app'
import { bareSqlite } from '../apps/bare-sqlite'
import type { Bench } from '../bench-context'
import { rateRow } from '../load/rate-row'
import { type Subject, subject } from '../load/subject'
import type { Row } from '../workload'
import { submissionBody } from './submission-body'

const HANDLER = 'an empty route handler that parses the same body'

/** Sending 33 answers, each under a new key, stored before it is acknowledged. */
export async function submitSqlite(bench: Bench): Promise<Row[]> {
  const app = await bench.answering('sqlite')
  const raw = await bareSqlite(join(bench.folder, 'raw.db'))
  try {
    const [sent, handled, stored] = await bench.loads([
      submitted(app),
      await handledOnly(bench, app),
      subject({ name: 'bare node:http', origin: raw.url, pid: raw.pid, ...posted(app, raw.url) }),
    ])
    if (!sent || !handled || !stored) return []
    const workload = 'Submit 33 answers, SQLite (FULL)'
    const baseline = 'node:http and better-sqlite3 alone, one transaction of 31 rows, FULL'
    return [
      rateRow({ workload, baseline: HANDLER, reach: { atLeast: 0.8 } }, sent, handled),
      rateRow({ workload, baseline, reach: null }, sent, stored),
    ]
  } finally {
    await raw.stop()
  }
}

/** The same on PostgreSQL, which acknowledges as SQLite does. */
export async function submitPostgresql(bench: Bench): Promise<Row[]> {
  const app = await bench.answering('postgresql')
  const [sent, handled] = await bench.loads([submitted(app), await handledOnly(bench, app)])
  if (!sent || !handled) return []
  const workload = 'Submit 33 answers, PostgreSQL'
  const note = "the server's CPU is the app's alone"
  return [rateRow({ workload, baseline: HANDLER, reach: { atLeast: 0.7 }, note }, sent, handled)]
}

function submitted(app: AnsweringApp): Subject {
  const paths = app.made.tokens.map((token) => `/a/${token}/answers`)
  return subject({ name: 'submit', origin: app.url, pid: app.pid, ...posted(app, app.url), paths })
}

async function handledOnly(bench: Bench, app: AnsweringApp): Promise<Subject> {
  const { url, pid } = await bench.bare()
  return subject({ name: 'empty route handler', origin: url, pid, ...posted(app, url), path: '/empty' })
}

function posted({ made }: AnsweringApp, origin: string) {
  const headers = { 'content-type': 'application/json', origin }
  return { method: 'POST', headers, body: submissionBody(made.answers), status: 204 } as const
}
