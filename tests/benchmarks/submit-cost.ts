/**
 * `npm run bench`: what storing one response costs, by how many responses the same assessment has already. The
 * baseline is ten; all sizes take turns in one run, so that what else the machine does hits them alike.
 */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import '../support/auth-secret'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect, prisma } from '../../src/database/client'
import { migrate } from '../../src/database/migrate'
import { submitResponse } from '../../src/use-cases/responses/submit-response'
import { allAt, newActor, newTeam, said } from '../support/assessments'
import { assessmentOf, newKey, openedRound, teamToken, VISITOR } from '../support/rounds'

const SIZES = [10, 100, 1_000, 10_000]
const TURNS = 40
const SUBMISSIONS = 10

const ANSWERS = said(allAt(3, 'full'))

type Subject = { size: number; token: string; milliseconds: number[] }

async function subjects(): Promise<Subject[]> {
  const actor = await newActor()
  const made: Subject[] = []
  for (const size of SIZES) {
    const team = await newTeam(actor, `Team of ${size}`)
    const round = await openedRound(actor, [team], { variant: 'full' })
    const assessmentId = await assessmentOf(actor, round, team)
    const answers = JSON.stringify(allAt(2, 'full'))
    const rows = Array.from({ length: size }, () => ({
      assessmentId,
      voice: 'member',
      submissionKey: newKey(),
      answers,
    }))
    await prisma().response.createMany({ data: rows })
    made.push({ size, token: teamToken(round, team), milliseconds: [] })
  }
  return made
}

/** In milliseconds for one submission; what was submitted is taken away again, so that the size stays. */
async function measured({ token }: Subject): Promise<number> {
  const keys = Array.from({ length: SUBMISSIONS }, newKey)
  const start = performance.now()
  for (const key of keys) await submitResponse(VISITOR, token, key, ANSWERS)
  const taken = (performance.now() - start) / SUBMISSIONS
  await prisma().response.deleteMany({ where: { answers: JSON.stringify(allAt(3, 'full')) } })
  return taken
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function run(name: string): Promise<void> {
  const all = await subjects()
  for (const subject of all) await measured(subject)
  for (let turn = 0; turn < TURNS; turn++) {
    for (const subject of all) subject.milliseconds.push(await measured(subject))
  }
  const baseline = median(all[0]?.milliseconds ?? [])
  console.log(`\nStoring one response of 33 answers, ${name} (medians of ${TURNS} turns of ${SUBMISSIONS})\n`)
  console.log('| Responses there already | ms a submission | Ratio to 10 |\n| ---: | ---: | ---: |')
  for (const { size, milliseconds } of all) {
    const middle = median(milliseconds)
    console.log(`| ${size.toLocaleString('en')} | ${middle.toFixed(2)} | ${(middle / baseline).toFixed(2)} |`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'calms-radar-bench-'))
const given = process.env.BENCH_DATABASE_URL
process.env.DATABASE_URL = given ?? `file:${join(folder, 'bench.db')}`
await migrate(process.env.DATABASE_URL)
await run(given ? 'PostgreSQL' : 'SQLite').finally(disconnect)
rmSync(folder, { recursive: true })
