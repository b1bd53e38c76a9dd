import { beforeAll, describe, expect, it } from 'vitest'
import { textStream } from '@/app/text-stream'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { csv } from '@/documents/csv'
import { LONG_COLUMNS, longRows } from '@/documents/long-rows'
import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import { resultsJson } from '@/documents/results-json'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { exportResults } from '@/use-cases/exports/export-results'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { TEAMS_A_PAGE } from '@/use-cases/exports/result-pages'
import { newActor } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { addTeams } from '../../support/many-teams'
import { written } from '../../support/written'

const PAGES = 4
const TEAMS = TEAMS_A_PAGE * (PAGES - 1) + 1

describeOnBothDatabases('an export of many teams', () => {
  let actor: Actor

  beforeAll(async () => {
    actor = await newActor()
    await addTeams(actor, TEAMS)
  }, 120_000)

  const asked = { round: LATEST, voice: 'lead' } as const
  const found = () => exportResults(actor, asked, 'csv-long')

  it('has of all pages what the dashboard shows, in its order', async () => {
    const results = await gatheredResults(await found())
    const { teams } = await getDashboard(actor, asked)
    expect(results.results.map(({ team, figures }) => [team.name, figures])).toEqual(
      teams.map(({ name, latest }) => [name, latest]),
    )
    expect(results.results).toHaveLength(TEAMS)
  })

  it('is the same file as one that is written at once', async () => {
    const { results } = await gatheredResults(await found())
    const atOnce = (async function* () {
      yield results.flatMap(longRows)
    })()
    const file = await new Response(await textStream(resultsCsvLong(await found()))).arrayBuffer()
    expect(Buffer.from(file).equals(Buffer.from(await written(csv(LONG_COLUMNS, atOnce))))).toBe(true)
  })

  it('knows the columns of the wide table before any result is read', async () => {
    const results = await found()
    const heads: string[] = []
    const statements = await countStatements(async () => {
      const { value } = await resultsCsvWide(results).next()
      heads.push(value ?? '')
    })
    expect(statements).toBe(1)
    const [questionnaire] = await results.questionnaires()
    for (const { id } of questionnaire?.pillars.flatMap(({ practices }) => practices) ?? []) {
      expect(heads[0]).toContain(`"${id}.score","${id}.n"`)
    }
    expect(questionnaire).toBe(currentQuestionnaire)
  })

  it('has as JSON all teams, whatever the pages', async () => {
    const { results } = JSON.parse(await written(resultsJson(await found())))
    expect(results).toHaveLength(TEAMS)
  })

  it('reads the pages that somebody takes, and no others', async () => {
    const results = await found()
    const all = await countStatements(() => written(resultsCsvLong(results)))
    const page = all / PAGES
    expect(page).toBeGreaterThan(0)
    const started: ReadableStream<Uint8Array>[] = []
    expect(await countStatements(async () => started.push(await textStream(resultsCsvLong(results))))).toBe(page)
    const reader = started[0]?.getReader()
    expect(await countStatements(async () => reader?.read())).toBe(0)
    const rest = await countStatements(async () => {
      while (!(await reader?.read())?.done) {
        // What is read is of no matter here.
      }
    })
    expect(rest).toBe(all - page)
  })

  it('is read no further once its reader has gone', async () => {
    const results = await found()
    const reader = (await textStream(resultsCsvLong(results))).getReader()
    await reader.read()
    const after = await countStatements(async () => {
      await reader.cancel()
      expect(await reader.read()).toMatchObject({ done: true })
    })
    expect(after).toBe(0)
  })

  it('ends in an error, and not as if a team had never been assessed, if one is removed meanwhile', async () => {
    const { pages } = await found()
    const reading = pages()[Symbol.asyncIterator]()
    await reading.next()
    const last = await prisma().team.findFirstOrThrow({ where: { name: `Team 0${TEAMS}` } })
    await prisma().team.delete({ where: { id: last.id } })
    const rest = (async () => {
      while (!(await reading.next()).done) {
        // What is read is of no matter here.
      }
    })()
    await expect(rest).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a stream of text', () => {
  const long = 'ä'.repeat(40_000)

  async function* pieces(seen: string[], fails = false) {
    try {
      for (const name of ['a', 'b', 'c', 'd', 'e']) {
        seen.push(name)
        yield long
      }
      if (fails) throw new Error('gone')
    } finally {
      seen.push('end')
    }
  }

  it('asks for pieces until a chunk is full, and for more only once that is taken', async () => {
    const seen: string[] = []
    const reader = (await textStream(pieces(seen))).getReader()
    expect(seen).toEqual(['a', 'b'])
    const { value } = await reader.read()
    expect(value).toHaveLength(4 * long.length)
    expect(seen).toEqual(['a', 'b'])
    await reader.read()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  it('ends the making when its reader goes', async () => {
    const seen: string[] = []
    const stream = await textStream(pieces(seen))
    await stream.cancel()
    expect(seen).toEqual(['a', 'b', 'end'])
  })

  it('is cut off by what fails later, and is none of what fails at once', async () => {
    const stream = await textStream(pieces([], true))
    await expect(new Response(stream).text()).rejects.toThrow('gone')
    const empty = async function* (): AsyncGenerator<string> {
      yield ''
      throw new Error('at once')
    }
    await expect(textStream(empty())).rejects.toThrow('at once')
  })

  it('may have nothing in it', async () => {
    const nothing = async function* (): AsyncGenerator<string> {}
    expect(await new Response(await textStream(nothing())).text()).toBe('')
  })
})
