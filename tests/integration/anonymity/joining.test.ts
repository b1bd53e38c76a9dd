import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import { withdrawResponse } from '@/use-cases/responses/withdraw-response'
import { newActor, newTeam, practiceIds } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newPersonalLinks } from '../../support/personal-links'
import { mean, rankCorrelation } from '../../support/rank-correlation'
import { answered, assessmentOf, openedRound, VISITOR } from '../../support/rounds'
import { shuffled } from '../../support/shuffled'

/** So often it is tried, each time with eight of twelve links used. */
const TRIES = 20
const USED = 8

type Row = Readonly<Record<string, string>>
type Stored = {
  links: readonly Row[]
  responses: readonly Row[]
  linkOf: ReadonlyMap<string, string>
  arrival: string[]
}

/** What each database keeps of a row besides its columns. */
const HIDDEN: Readonly<Record<Provider, string>> = {
  sqlite: '',
  postgresql: ', ctid::text, xmin::text, xmax::text, cmin::text, cmax::text',
}

async function rowsOf(provider: Provider, table: string, assessmentId: string): Promise<Row[]> {
  const rows = await prisma().$queryRawUnsafe<Record<string, unknown>[]>(
    `SELECT *${HIDDEN[provider]} FROM ${table} WHERE assessment_id = '${assessmentId}'`,
  )
  return rows.map((row, index) => ({
    ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])),
    // As the database reads them, which is how they lie, and where they lie.
    'as read': String(index).padStart(4, '0'),
    ...(provider === 'sqlite' ? { 'in the file': placeInFile(`${row.id}${row.assessment_id}`) } : {}),
  }))
}

/** Where a row of a table lies; its indexes have these columns in another order. */
function placeInFile(start: string): string {
  const place = readFileSync((process.env.DATABASE_URL ?? '').replace('file:', '')).indexOf(start)
  expect(place).toBeGreaterThan(0)
  return String(place)
}

/** Twelve people have a link, eight of them use it, one by one; one changes their mind in between. */
async function answeredByLinks(provider: Provider, actor: Actor): Promise<Stored> {
  const team = await newTeam(actor, `Team ${crypto.randomUUID()}`)
  const round = await openedRound(actor, [team])
  const assessmentId = await assessmentOf(actor, round, team)
  const links = await newPersonalLinks(assessmentId, 12)
  const using = shuffled(links).slice(0, USED)
  const linkOf = new Map<string, string>()
  for (const [index, personalLinkId] of using.entries()) {
    const token = linkToken({ personalLinkId })
    const answers = ownAnswers(index)
    if (index === 3) await withdrawResponse(VISITOR, token, await answered(token, ownAnswers(99)))
    await answered(token, answers)
    linkOf.set(JSON.stringify(answers), personalLinkId)
  }
  if (provider === 'sqlite') await prisma().$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  const rows = await rowsOf(provider, 'personal_link', assessmentId)
  return {
    links: rows.filter(({ used }) => used === '1' || used === 'true'),
    responses: await rowsOf(provider, 'response', assessmentId),
    linkOf,
    arrival: [...linkOf.keys()],
  }
}

/** Answers by which the test, and nobody else, knows whose they are. */
function ownAnswers(person: number): Record<string, 1 | 2 | 3 | 4 | 5> {
  const digits = person.toString(5).padStart(10, '0')
  return Object.fromEntries(practiceIds('quick').map((id, index) => [id, (Number(digits[index]) + 1) as 1 | 2]))
}

describeOnBothDatabases('who joins the personal links and the answers of an open round', (provider) => {
  let tries: Stored[]

  it('finds eight used links and eight answers', { timeout: 240_000 }, async () => {
    const actor = await newActor()
    tries = []
    for (let number = 0; number < TRIES; number++) tries.push(await answeredByLinks(provider, actor))
    for (const { links, responses } of tries) expect([links.length, responses.length]).toEqual([USED, USED])
  })

  it('finds no value, and no hash of a value, on both sides', () => {
    for (const { links, responses } of tries) {
      const answers = responses.flatMap((row) => [...traces(row, ['id', 'submission_key', 'answers', 'comments'])])
      const ofLinks = new Set(links.flatMap((row) => [...traces(row, ['id', 'token_hash', 'label', 'email'])]))
      expect(answers.filter((trace) => ofLinks.has(trace))).toEqual([])
    }
  })

  it('finds nothing in which one link differs from another but its id, its hash, its name and where it lies', () => {
    for (const { links } of tries) {
      const columns = Object.keys(links[0] ?? {})
      const differing = columns.filter((column) => new Set(links.map((row) => row[column])).size > 1)
      const own = ['id', 'label', 'email', 'token_hash', 'as read', provider === 'sqlite' ? 'in the file' : 'ctid']
      expect(differing.sort()).toEqual(own.sort())
    }
  })

  it('does no better than chance by pairing them in any order of either', () => {
    const columns = (rows: readonly Row[]) => Object.keys(rows[0] ?? {})
    for (const ofLink of columns(tries[0]?.links ?? [])) {
      for (const ofResponse of columns(tries[0]?.responses ?? [])) {
        for (const backwards of [false, true]) {
          const right = tries.map((stored) => pairedRightly(stored, ofLink, ofResponse, backwards))
          // By chance one of eight pairs is right, with a variance of one: this is seven standard deviations above.
          expect({ ofLink, ofResponse, tooMany: mean(right) > 1 + 7 / Math.sqrt(TRIES) }).toEqual({
            ofLink,
            ofResponse,
            tooMany: false,
          })
        }
      }
    }
  })

  it('finds ids of answers that are random and in no order', () => {
    const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    for (const { responses, links } of tries) {
      for (const { id } of [...responses, ...links]) expect(id).toMatch(version4)
    }
    if (provider === 'sqlite')
      console.log(
        mean(tries.map(({ responses, arrival }) => rankCorrelation(inOrder(responses, 'in the file'), arrival))),
      )
    for (const column of ['id', 'submission_key', ...(provider === 'sqlite' ? ['as read'] : [])]) {
      const correlations = tries.map(({ responses, arrival }) => rankCorrelation(inOrder(responses, column), arrival))
      // The mean of 20 correlations of eight has a standard deviation of 0.085.
      expect(Math.abs(mean(correlations))).toBeLessThan(0.6)
    }
  })
})

const inOrder = (rows: readonly Row[], column: string) => sortedBy(rows, column).map(({ answers = '' }) => answers)

const sortedBy = (rows: readonly Row[], column: string) =>
  rows.toSorted((a, b) => (a[column] ?? '').localeCompare(b[column] ?? '', 'en', { numeric: true }))

function pairedRightly({ links, responses, linkOf }: Stored, ofLink: string, ofResponse: string, back: boolean) {
  // Where all are alike, their order is anybody's guess.
  const left = sortedBy(shuffled(links), ofLink)
  const right = sortedBy(shuffled(responses), ofResponse)
  const other = back ? right.toReversed() : right
  return left.filter(({ id }, index) => linkOf.get(other[index]?.answers ?? '') === id).length
}

/** What a row has in some columns, and its usual hashes. */
function traces(row: Row, columns: readonly string[]): Set<string> {
  const values = columns.map((column) => row[column] ?? '')
  const hashes = ['sha256', 'sha1', 'md5'].flatMap((algorithm) =>
    (['hex', 'base64', 'base64url'] as const).flatMap((form) =>
      values.map((value) => createHash(algorithm).update(value).digest(form)),
    ),
  )
  return new Set([...values, ...hashes])
}
