import { randomBytes } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { askedPractices } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceScore } from '@/scoring/practice-score'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers } from '@/scoring/tally'
import { toNineDecimals } from '@/scoring/to-nine-decimals'
import '../../support/auth-secret'
import { ask, tokenOf } from '../../support/api'
import { practiceIds } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin } from '../../support/members'
import { withoutIds } from '../../support/without-ids'

const IDS = practiceIds('quick')
const ASKED = askedPractices(currentQuestionnaire, 'quick')
const HOUR = 3_600_000
const TEAMS = 12

/** The last team has fewer members than must answer for anything of theirs to be published. */
const membersOf = (team: number) => (team === TEAMS - 1 ? 4 : 5 + (team % 3))

/** What a member of a team answers: no two alike, some practices not at all. */
function answersOf(team: number, member: number): Answers {
  const given = IDS.map((id, at) => {
    const drawn = (team * 7 + member * 5 + at * 3 + ((team * member + at) % 4)) % 7
    return [id, drawn === 5 ? 'na' : drawn === 6 ? 'unknown' : LEVELS[drawn]] as const
  })
  return Object.fromEntries(given)
}

const sent = (answers: Answers) => ({
  answers: Object.entries(answers).map(([practiceId, answer]) => ({ practiceId, answer, comment: '' })),
})

type Named = { id: string }
type RoundTeam = { assessmentId: string; answered: number }

type Result = {
  team: { id: string; name: string }
  voice: string
  reason: string | null
  pillars: { id: string; score: number | null; n: number | null; practices: { id: string }[] }[]
}

describeOnBothDatabases('a round with nothing but the API', () => {
  let token: string
  let round: string
  const teams: string[] = []
  let link = ''

  const body = async <Told = unknown>(...asked: Parameters<typeof ask>) => (await ask(...asked)).body as Told

  beforeAll(async () => {
    token = await tokenOf(await newAdmin())
    for (let team = 0; team < TEAMS; team++) {
      const made = await body<Named>(token, 'POST', '/teams', {
        body: { name: `Team ${team}`, tags: [`Product ${team % 2}`] },
      })
      teams.push(made.id)
    }
    const plan = {
      name: '2026 autumn',
      askedBy: 'The coaches',
      variant: 'quick',
      opensAt: new Date(Date.now() + HOUR).toISOString(),
      closesAt: new Date(Date.now() + 24 * HOUR).toISOString(),
      teams: { tags: ['product 0', 'product 1'] },
    }
    round = (await body<Named>(token, 'POST', '/rounds', { body: plan })).id
  })

  it('is planned, opened, answered by link once for each key, and closed', async () => {
    expect(await body(token, 'GET', `/rounds/${round}`)).toMatchObject({ state: 'planned', voices: { lead: true } })
    expect(await body(token, 'POST', `/rounds/${round}/open`)).toMatchObject({ state: 'open' })
    for (const [at, team] of teams.entries()) {
      const found = await body<{ link: string }>(token, 'GET', `/rounds/${round}/teams/${team}/link`)
      const path = `/links/${found.link.split('/a/')[1]}`
      link = path
      const asked = await body<{ practices: Named[] }>(null, 'GET', path)
      expect(asked).toMatchObject({ team: `Team ${at}`, round: { name: '2026 autumn' } })
      expect(asked.practices.map(({ id }) => id)).toEqual(IDS)
      for (let member = 0; member < membersOf(at); member++) {
        const key = { 'idempotency-key': randomBytes(24).toString('base64url') }
        const given = { body: sent(answersOf(at, member)), headers: key }
        expect((await ask(null, 'POST', `${path}/answers`, given)).status).toBe(204)
        expect((await ask(null, 'POST', `${path}/answers`, given)).status).toBe(204)
      }
    }
    const { items } = await body<{ items: RoundTeam[] }>(token, 'GET', `/rounds/${round}/teams?limit=200`)
    expect(items.map(({ answered }) => answered)).toEqual(teams.map((_, at) => membersOf(at)))
  })

  it('takes the lead’s answers too, and tells nothing of anybody’s before it has closed', async () => {
    const { items } = await body<{ items: RoundTeam[] }>(token, 'GET', `/rounds/${round}/teams`)
    const assessmentId = items[0]?.assessmentId ?? ''
    const answers = sent(answersOf(0, 99))
    expect((await ask(token, 'PUT', `/assessments/${assessmentId}/answers`, { body: answers })).status).toBe(204)
    expect(
      (await body<{ answers: unknown[] }>(token, 'GET', `/assessments/${assessmentId}/answers`)).answers,
    ).toHaveLength(IDS.length)
    expect((await ask(token, 'POST', `/assessments/${assessmentId}/submit`)).status).toBe(201)
    for (const path of ['results', 'profile']) {
      expect((await ask(token, 'GET', `/rounds/${round}/${path}`)).status).toBe(404)
    }
    expect((await ask(token, 'GET', `/assessments/${assessmentId}/results`)).status).toBe(404)
    expect(await body(token, 'GET', '/results')).toMatchObject({ items: [] })
    expect(await body(token, 'POST', `/rounds/${round}/close`)).toMatchObject({ state: 'closed' })
    expect((await ask(token, 'PUT', `/assessments/${assessmentId}/answers`, { body: answers })).status).toBe(409)
  })

  it('takes nobody’s answers once it has closed, and nothing by a key that is none or to a link that is none', async () => {
    const late = { body: sent(answersOf(0, 0)), headers: { 'idempotency-key': randomBytes(24).toString('base64url') } }
    expect((await ask(null, 'GET', link)).status).toBe(404)
    expect(await ask(null, 'POST', `${link}/answers`, late)).toMatchObject({ status: 409, body: { code: 'too-late' } })
    expect((await ask(null, 'POST', '/links/nowhere/answers', late)).status).toBe(404)
    expect(await ask(null, 'POST', `${link}/answers`, { body: late.body })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'Idempotency-Key' }] },
    })
  })

  it('gives the figures that the scoring module gives of the same answers', async () => {
    const found: Result[] = []
    let next: string | null = ''
    while (next !== null) {
      const path: string = `/rounds/${round}/results?voice=member&limit=5${next && `&cursor=${next}`}`
      const page = await body<{ items: Result[]; next: string | null }>(token, 'GET', path)
      found.push(...page.items)
      next = page.next
    }
    expect(found.map(({ team }) => team.id)).toEqual(teams)
    for (const [at, result] of found.entries()) {
      const responses = Array.from({ length: membersOf(at) }, (_, member) => answersOf(at, member))
      const tally = publishedTally(responses, ASKED, 'member', 5)
      expect(result.reason).toBe(tally.withheld)
      for (const [index, asked] of ASKED.entries()) {
        const pillar = result.pillars[index]
        const { score } = pillarScore(tally.pillars[asked.id])
        const interval = confidenceInterval(tally.pillars[asked.id])
        expect(pillar).toMatchObject({
          id: asked.id,
          score: score && toNineDecimals(score),
          n: tally.pillars[asked.id]?.n ?? null,
          level: pillarLevel(tally, asked)?.level ?? null,
          intervalLow: interval && toNineDecimals(interval.low),
        })
        const practices = asked.practices.map(({ id }) => {
          const { score } = practiceScore(tally.practices[id] ?? null)
          return { id, score: score && toNineDecimals(score), na: tally.practices[id]?.na ?? null }
        })
        expect(pillar?.practices).toMatchObject(practices)
      }
    }
  })

  it('tells of all teams together, of those with a tag, and of one, what is published and no more', async () => {
    const all = await body<{ pillars: unknown[] }>(token, 'GET', `/rounds/${round}/profile?voice=member`)
    expect(all).toMatchObject({
      voice: 'member',
      teams: { all: TEAMS, withResults: TEAMS - 1, withheld: 1, silent: 0 },
    })
    expect(all.pillars).toHaveLength(5)
    const tagged = await body(token, 'GET', `/rounds/${round}/profile?voice=member&tag=product+0`)
    expect(tagged).toMatchObject({ tags: ['Product 0'], teams: { all: TEAMS / 2 } })
    expect((await ask(token, 'GET', `/rounds/${round}/profile?voice=consensus`)).status).toBe(404)
    expect((await ask(token, 'GET', '/results?tag=nothing')).status).toBe(404)
    const { items } = await body<{ items: RoundTeam[] }>(token, 'GET', `/rounds/${round}/teams?limit=200`)
    const last = items.at(-1)?.assessmentId
    const withheld = (await body<{ items: unknown[] }>(token, 'GET', `/assessments/${last}/results`)).items
    expect(withheld).toMatchObject([{ voice: 'member', reason: 'too-few-responses' }])
    expect(JSON.stringify(withheld)).not.toMatch(/"(score|level1|n)":\d/)
  })

  it('is the same in an empty workspace that it was brought into', async () => {
    const other = await tokenOf(await newAdmin())
    const archive = (await ask(token, 'GET', '/archive')).body as Uint8Array
    expect(await ask(other, 'POST', '/archive', { body: archive })).toMatchObject({
      status: 201,
      body: { teams: TEAMS, rounds: 1, assessments: TEAMS, fits: true },
    })
    const { items } = await body<{ items: Named[] }>(other, 'GET', '/rounds')
    const there = items[0]?.id ?? ''
    for (const path of ['results?limit=200', 'profile?voice=member', 'profile?voice=lead']) {
      const [mine, theirs] = [
        await body(token, 'GET', `/rounds/${round}/${path}`),
        await body(other, 'GET', `/rounds/${there}/${path}`),
      ]
      expect(withoutIds(theirs)).toBe(withoutIds(mine))
    }
    const again = await ask(other, 'POST', '/archive', { body: archive })
    expect(again).toMatchObject({ status: 422, body: { errors: [{ path: 'file' }] } })
  })
})
