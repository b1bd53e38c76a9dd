import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { secretFingerprint } from '@/auth/set-up-token'
import { disconnect } from '@/database/client'
import { installedFingerprint } from '@/database/installation'
import { migrate } from '@/database/migrate'
import { getReport } from '@/use-cases/reports/get-report'
import { closeRound } from '@/use-cases/rounds/close-round'
import { AUTH_SECRET } from '../../support/auth-secret'
import { fixtureVersions, type Restored, restoredFixture } from '../../support/database-fixtures'
import { type Columns, columnsOf, query, type Rows, rowsOf, schemaOf } from '../../support/database-state'
import { emptyDatabase } from '../../support/databases'
import { answered } from '../../support/rounds'
import { shownBy } from '../../support/shown-by'
import { MEMBERS } from '../../support/small-round'

const PROVIDERS = ['sqlite', 'postgresql'] as const
const ALL = PROVIDERS.flatMap((provider) => fixtureVersions().map((version) => ({ provider, version })))

describe.each(ALL)('a filled database of $version ($provider), upgraded,', ({ provider, version }) => {
  let database: Restored
  let columns: Columns
  let before: Rows

  beforeAll(async () => {
    database = await restoredFixture(version, provider)
    columns = await columnsOf(database.url)
    before = await rowsOf(database.url, columns)
    process.env.DATABASE_URL = database.url
    await migrate(database.url)
  })

  afterAll(async () => {
    await disconnect()
    await database.remove()
  })

  it('has every row that it had, with every value', async () => {
    const rows = Object.values(before).flat()
    expect(rows.length).toBeGreaterThan(100)
    expect(await rowsOf(database.url, columns)).toEqual(before)
  })

  it('has the schema of a new one', async () => {
    const fresh = await emptyDatabase(provider)
    await migrate(fresh.url)
    expect(await schemaOf(database.url)).toEqual(await schemaOf(fresh.url))
    await fresh.remove()
  })

  it('has nothing left to apply', async () => {
    expect(await migrate(database.url)).toEqual([])
  })

  it('refers to nothing that is not there', async () => {
    if (provider === 'sqlite') {
      expect(await query(database.url, 'PRAGMA foreign_key_check')).toEqual([])
      expect(await query(database.url, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    } else {
      const unchecked = `SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated`
      expect(await query(database.url, unchecked)).toEqual([])
    }
  })

  it('is the installation that it was', async () => {
    expect(await installedFingerprint()).toBe(secretFingerprint(AUTH_SECRET))
  })

  it('shows what it showed', async () => {
    const { report, link } = database.shown
    const shown = await shownBy(database.filled)
    // Links to reports came with a later version than the oldest one kept here.
    expect(shown).toMatchObject(before.report_link ? { report, link } : { report })
  })

  it('goes on with the round that was open: it takes an answer, and publishes with those from before', async () => {
    const { workspaceId, roundId, openAssessmentId, teamToken } = database.filled
    const actor: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
    await answered(teamToken, MEMBERS[0] ?? {})
    await closeRound(actor, roundId)
    const { tally, pillars } = await getReport(actor, openAssessmentId)
    expect(tally?.responses).toBe(MEMBERS.length)
    // As computed by hand in small-round.ts.
    expect(pillars.find(({ id }) => id === 'culture')?.score).toBe(3)
  })
})

it('there is a filled database with a row in every table of the newest version', async () => {
  const newest = await restoredFixture(fixtureVersions().at(-1) ?? '', 'sqlite')
  const rows = await rowsOf(newest.url, await columnsOf(newest.url))
  expect(Object.keys(rows).filter((table) => rows[table]?.length === 0)).toEqual([])
  await newest.remove()
})
