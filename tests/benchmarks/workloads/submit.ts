import { join } from 'node:path'
import { type AnsweringApp, CROWD } from '../apps/answering-app'
import { bareSqlite } from '../apps/bare-sqlite'
import type { Bench } from '../bench-context'
import { cpuRow, rateRow } from '../load/rate-row'
import { type Subject, subject } from '../load/subject'
import type { Row } from '../workload'
import { submissionBody } from './submission-body'

const HANDLER = 'an empty route handler that parses the same body'

/** Sending 33 answers, each under a new key, stored before it is acknowledged. */
export async function submitSqlite(bench: Bench): Promise<Row[]> {
  const app = await bench.answering('sqlite')
  const raw = await bareSqlite(join(bench.folder, 'raw.db'))
  try {
    const [sent, crowded, handled, stored] = await bench.loads([
      submitted(app, app.made.tokens),
      submitted(app, [app.made.crowded]),
      await handledOnly(bench, app),
      subject({ name: 'bare node:http', origin: raw.url, pid: raw.pid, ...posted(app, raw.url) }),
    ])
    const workload = 'Submit 33 answers, SQLite (FULL)'
    const baseline = 'node:http and better-sqlite3 alone, one transaction of 31 rows, FULL'
    return [
      rateRow({ workload, baseline: HANDLER, reach: { atLeast: 0.8 } }, sent, handled),
      rateRow({ workload, baseline, reach: null }, sent, stored),
      cpuRow(
        {
          workload: `${workload}, for a team of ${CROWD.toLocaleString('en')} answers`,
          baseline: 'the same for 50 teams with few',
          reach: null,
        },
        crowded,
        sent,
      ),
    ]
  } finally {
    await raw.stop()
  }
}

/** The same on PostgreSQL, which acknowledges as SQLite does. */
export async function submitPostgresql(bench: Bench): Promise<Row[]> {
  const app = await bench.answering('postgresql')
  const [sent, handled] = await bench.loads([submitted(app, app.made.tokens), await handledOnly(bench, app)])
  const workload = 'Submit 33 answers, PostgreSQL'
  const note = "the server's CPU is the app's alone"
  return [rateRow({ workload, baseline: HANDLER, reach: { atLeast: 0.7 }, note }, sent, handled)]
}

function submitted(app: AnsweringApp, tokens: readonly string[]): Subject {
  const paths = tokens.map((token) => `/a/${token}/answers`)
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
