import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { appProcess } from './app-process'
import { AUTH_SECRET } from './auth-secret'
import { e2eRun } from './e2e-run'
import { emptySqlite, newPostgresql, type TestDatabase } from './empty-database'
import { madeOnce } from './made-once'
import { runFolder } from './run-folder'
import { runScript } from './run-script'

/** A script that fills a database that is set up, and prints what it has made as JSON. */
export type Seed = { script: string; variables?: Readonly<Record<string, string>> }

/** What a database is a copy of: set up by SET_UP, with the sample or without, with what a seed has made or without. */
export type Content = { sample: boolean; seed: Seed | null }

type Prepared = { url: string; made: unknown }

/** A database with nothing in it, for one app; of the run's kind. */
export async function newDatabase(): Promise<TestDatabase> {
  const { provider, postgresqlUrl } = e2eRun()
  return provider === 'sqlite' ? emptySqlite(runFolder()) : newPostgresql(postgresqlUrl)
}

/** A database that is ready, for one app. It is made once in a run and copied, which is faster than a set-up. */
export async function readyDatabase(content: Content): Promise<TestDatabase & { made: unknown }> {
  const { url, made } = await prepared(content)
  return { ...(await copyOf(url)), made }
}

function prepared({ sample, seed }: Content): Promise<Prepared> {
  const name = createHash('sha256')
    .update(JSON.stringify([sample, seed]))
    .digest('hex')
  return madeOnce(runFolder(), name, async () => {
    if (seed === null) return { url: await setUpDatabase(sample), made: null }
    const { url } = await readyDatabase({ sample, seed: null })
    const own = { DATABASE_URL: url, APP_URL: 'http://127.0.0.1', AUTH_SECRET, ...seed.variables }
    const { code, output, lastLine } = await runScript(seed.script, [], own)
    if (code !== 0) throw new Error(output)
    rest(url)
    return { url, made: JSON.parse(lastLine) }
  })
}

async function setUpDatabase(sample: boolean): Promise<string> {
  const { url } = await newDatabase()
  const app = await appProcess({ DATABASE_URL: url, AUTH_SECRET, SETUP_SAMPLE: sample ? 'yes' : '' })
  await app.stop()
  rest(url)
  return url
}

const fileOf = (url: string) => url.slice('file:'.length)

/** All that is written is in the one file that is copied. */
function rest(url: string): void {
  if (!url.startsWith('file:')) return
  const database = new Database(fileOf(url))
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

async function copyOf(url: string): Promise<TestDatabase> {
  const { postgresqlUrl } = e2eRun()
  if (!url.startsWith('file:')) return newPostgresql(postgresqlUrl, new URL(url).pathname.slice(1))
  const copy = emptySqlite(runFolder())
  copyFileSync(fileOf(url), fileOf(copy.url))
  return copy
}
