import { existsSync, readFileSync, rmSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import { closeRound } from '@/use-cases/rounds/close-round'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'
import { newActor, newTeam, practiceIds } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newPersonalLinks } from '../../support/personal-links'
import { mean, rankCorrelation } from '../../support/rank-correlation'
import { answered, assessmentOf, openedRound, teamToken } from '../../support/rounds'
import { shuffled } from '../../support/shuffled'

const ROUNDS = 20
const PEOPLE = 8
const DAY = 86_400_000

type Closed = { assessment: string; roundId: string; arrival: string[] }

let made = 0

/** Answers that nobody else gives, with their JSON as it is stored. */
function ownAnswers() {
  const digits = (made++).toString(5).padStart(10, '0')
  const answers = Object.fromEntries(
    practiceIds('quick').map((id, index) => [id, (Number(digits[index]) + 1) as 1 | 2]),
  )
  return { answers, json: JSON.stringify(answers) }
}

async function closed(actor: Actor): Promise<Closed> {
  const team = await newTeam(actor, `Team ${crypto.randomUUID()}`)
  const round = await openedRound(actor, [team])
  const assessment = await assessmentOf(actor, round, team)
  const links = await newPersonalLinks(assessment, PEOPLE / 2)
  const tokens = [...links.map((personalLinkId) => linkToken({ personalLinkId })), ...Array(PEOPLE / 2).fill('')]
  const arrival: string[] = []
  for (const token of shuffled(tokens)) {
    const { answers, json } = ownAnswers()
    const comments = { 'lean.retrospectives': `Comment of somebody, number ${made}` }
    await answered(token === '' ? teamToken(round, team) : token, answers, comments)
    arrival.push(json)
  }
  await closeRound(actor, round.id)
  return { assessment, roundId: round.id, arrival }
}

const databaseFile = () => (process.env.DATABASE_URL ?? '').replace('file:', '')

/** All that the storage holds: the file with its write-ahead log, or the table's own file. */
async function bytes(provider: Provider, table: string): Promise<string> {
  if (provider === 'sqlite') {
    const files = [databaseFile(), `${databaseFile()}-wal`].filter((file) => existsSync(file))
    return files.map((file) => readFileSync(file).toString('latin1')).join('\n')
  }
  await prisma().$executeRawUnsafe('CHECKPOINT')
  const [row] = await prisma().$queryRawUnsafe<{ data: Uint8Array }[]>(
    `SELECT pg_read_binary_file(pg_relation_filepath('${table}')) AS data`,
  )
  return Buffer.from(row?.data ?? []).toString('latin1')
}

const occurrences = (text: string, part: string) => text.split(part).length - 1

describeOnBothDatabases('after a round has closed, the storage', (provider) => {
  let actor: Actor
  let rounds: Closed[]

  beforeAll(async () => {
    actor = await newActor()
    rounds = []
    for (let number = 0; number < ROUNDS; number++) rounds.push(await closed(actor))
  })

  it('holds every answer once', async () => {
    const stored = await bytes(provider, 'response')
    for (const { arrival } of rounds) {
      expect(arrival.map((json) => occurrences(stored, json))).toEqual(Array(PEOPLE).fill(1))
    }
  })

  it('holds the answers in an order that is not that of their arrival', async () => {
    const stored = await bytes(provider, 'response')
    const orders = {
      'in the file': rounds.map(({ arrival }) => arrival.toSorted((a, b) => stored.indexOf(a) - stored.indexOf(b))),
      'as read': await Promise.all(rounds.map(({ assessment }) => answersOf(assessment, hiddenOrder(provider)))),
      'by id': await Promise.all(rounds.map(({ assessment }) => answersOf(assessment, 'id'))),
      'by key': await Promise.all(rounds.map(({ assessment }) => answersOf(assessment, 'submission_key'))),
    }
    for (const [name, found] of Object.entries(orders)) {
      const correlation = mean(found.map((order, index) => rankCorrelation(order, rounds[index]?.arrival ?? [])))
      // The mean of 20 correlations of eight has a standard deviation of 0.085.
      expect({ name, isOrdered: Math.abs(correlation) > 0.6 }).toEqual({ name, isOrdered: false })
    }
  })

  it('has written all answers of a team at one moment', async () => {
    if (provider === 'sqlite') return
    for (const { assessment } of rounds) {
      const rows = await prisma().$queryRawUnsafe<unknown[]>(
        `SELECT DISTINCT xmin::text FROM response WHERE assessment_id = '${assessment}'`,
      )
      expect(rows).toHaveLength(1)
    }
  })

  it('holds no comment beside the answers of who wrote it', async () => {
    const rows = await prisma().response.findMany({ where: { voice: 'member' } })
    expect(rows).toHaveLength(ROUNDS * PEOPLE)
    expect(new Set(rows.map(({ comments }) => comments))).toEqual(new Set(['{}']))
    const stored = await bytes(provider, 'response')
    // On SQLite all tables are in one file: there it stands in the comments, once.
    expect(occurrences(stored, 'Comment of somebody')).toBe(provider === 'sqlite' ? ROUNDS * PEOPLE : 0)
  })

  it('holds no name, no address and no use of a personal link', async () => {
    const rows = await prisma().personalLink.findMany()
    expect(rows).toHaveLength((ROUNDS * PEOPLE) / 2)
    for (const row of rows) expect(row).toMatchObject({ label: '', email: null, used: false })
    expect(occurrences(await bytes(provider, 'personal_link'), 'person-1@example.org')).toBe(0)
  })

  it('holds no member’s answers once they are forgotten, also in a copy', async () => {
    await runRoundClock(new Date(Date.now() + 31 * DAY))
    expect(await prisma().response.count({ where: { voice: 'member' } })).toBe(0)
    const copy = `${databaseFile()}-copy`
    if (provider === 'sqlite') await prisma().$executeRawUnsafe(`VACUUM INTO '${copy}'`)
    const stored = (await bytes(provider, 'response')) + (provider === 'sqlite' ? readFileSync(copy, 'latin1') : '')
    for (const { arrival } of rounds) {
      expect(arrival.map((json) => occurrences(stored, json))).toEqual(Array(PEOPLE).fill(0))
    }
    rmSync(copy, { force: true })
  })
})

const hiddenOrder = (provider: Provider) => (provider === 'sqlite' ? null : 'ctid')

async function answersOf(assessment: string, order: string | null): Promise<string[]> {
  const rows = await prisma().$queryRawUnsafe<{ answers: string }[]>(
    `SELECT answers FROM response WHERE assessment_id = '${assessment}' ${order ? `ORDER BY ${order}` : ''}`,
  )
  return rows.map(({ answers }) => answers)
}
