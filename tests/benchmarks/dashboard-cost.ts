/**
 * `npm run bench:dashboard`: what the dashboard costs with 500 teams, 8 rounds and 8 members a team (32,000 responses,
 * about a million answers), beside computing the same from raw answer rows in SQL, beside a bare page of the same
 * framework, and beside organisations with fewer teams and with ten times the responses. All in one run, in turns.
 */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import '../support/auth-secret'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect, prisma } from '../../src/database/client'
import { migrate } from '../../src/database/migrate'
import { getOverview } from '../../src/use-cases/dashboard/get-overview'
import { getTrend } from '../../src/use-cases/trends/get-trend'
import { newActor } from '../support/assessments'
import { pagesInTurns } from './dashboard-pages'
import { inTurns } from './in-turns'
import { addOrganisation, type Organisation } from './large-organisation'
import { RawAnswers } from './raw-answers'
import { table } from './table'

const FIXED: Organisation = { teams: 500, rounds: 8, members: 8 }
const TURNS = 15

const folder = mkdtempSync(join(tmpdir(), 'calms-radar-bench-'))
process.env.DATABASE_URL = `file:${join(folder, 'bench.db')}`
await migrate(process.env.DATABASE_URL)

async function organisation(name: string, size: Organisation, keep?: RawAnswers) {
  const actor = await newActor()
  await addOrganisation(actor, size, (response) => keep?.add(response))
  console.log(`${name}: ${size.teams} teams, ${size.rounds} rounds, ${size.members} members a team`)
  return actor
}

async function useCases(): Promise<void> {
  const raw = new RawAnswers(join(folder, 'raw.db'))
  const fixed = await organisation('Fixed case', FIXED, raw)
  const few = await organisation('Two rounds', { teams: 500, rounds: 2, members: 8 })
  const many = await organisation('Ten times the responses', { teams: 500, rounds: 2, members: 80 })
  const half = await organisation('Half the teams', { teams: 250, rounds: 2, members: 8 })
  console.log(`${raw.filled().toLocaleString('en')} raw answers, ${await prisma().response.count()} responses\n`)
  const taken = await inTurns(
    [
      { name: 'the last two rounds from raw answers, SQL alone', run: () => raw.scores() },
      { name: 'overview from tallies', run: () => getOverview(fixed, {}) },
      { name: 'overview, 2 rounds in the database', run: () => getOverview(few, {}) },
      { name: 'overview, 2 rounds, 10 × responses', run: () => getOverview(many, {}) },
      { name: 'overview, 2 rounds, half the teams', run: () => getOverview(half, {}) },
      { name: 'trend of all teams over 8 rounds', run: () => getTrend(fixed, { item: 'all' }) },
    ],
    TURNS,
  )
  raw.close()
  table(`In the process, SQLite (medians of ${TURNS} turns)`, taken, [
    ['overview from tallies', 'the last two rounds from raw answers, SQL alone'],
    ['overview, 2 rounds, 10 × responses', 'overview, 2 rounds in the database'],
    ['overview, 2 rounds in the database', 'overview, 2 rounds, half the teams'],
    ['trend of all teams over 8 rounds', 'overview from tallies'],
  ])
}

try {
  await useCases().finally(disconnect)
  await pagesInTurns(join(folder, 'pages.db'), FIXED)
} finally {
  rmSync(folder, { recursive: true })
}
