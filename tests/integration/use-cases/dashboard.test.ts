import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { replaceTags } from '@/database/team-tags'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getDashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { loadSample } from '@/use-cases/sample/load-sample'
import { getStart } from '@/use-cases/teams/get-start'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newDraft, newTeam, submitted } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { addTeams } from '../../support/many-teams'
import { publishedPart } from '../../support/published-round'
import { EARLIER, MEMBERS, TOO_FEW } from '../../support/small-round'

const NOTHING = { rounds: [], round: null, voice: 'lead', voices: [], tags: [], chosenTags: [] }

describeOnBothDatabases('the dashboard', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  it('of an empty workspace has no team', async () => {
    expect(await getDashboard(actor)).toEqual({
      ...NOTHING,
      counts: { teams: 0, assessed: 0 },
      teams: [],
      allTeams: [],
    })
    expect(await getStart(actor)).toEqual({ drafts: [], teams: [], hasSample: false, mayAddTeams: true })
  })

  it('has a team without an assessment, without figures', async () => {
    const id = await newTeam(actor)
    const teams = [{ id, name: 'Checkout', sample: false, tags: [], latest: null }]
    expect(await getDashboard(actor)).toEqual({ ...NOTHING, counts: { teams: 1, assessed: 0 }, teams, allTeams: teams })
    expect((await getStart(actor)).teams).toEqual(teams)
  })

  it('shows nothing of a draft, which waits on the start page', async () => {
    const id = await newDraft(actor, allAt(3, 'quick'), 'quick')
    expect((await getDashboard(actor)).teams).toMatchObject([{ latest: null }])
    expect((await getStart(actor)).drafts).toMatchObject([{ id, answered: 10, total: 10 }])
  })

  it('has a team’s only assessment, with nothing before it', async () => {
    const team = await newTeam(actor)
    const assessmentId = await submitted(actor, team, 'quick', allAt(3, 'quick'))
    const [row] = (await getDashboard(actor)).teams
    expect(row?.latest).toMatchObject({ assessmentId, round: null, previous: null })
    expect(row?.latest?.pillars.lean).toMatchObject({
      score: 3,
      n: 1,
      withheld: false,
      level: 3,
      change: null,
      gap: null,
    })
    expect(row?.latest?.practices['lean.retrospectives']).toMatchObject({ score: 3, n: 1 })
    expect(Object.keys(row?.latest?.practices ?? {})).toHaveLength(10)
  })

  it('has the sample’s twelve teams by name, each with its latest round and the scores of the one before', async () => {
    await loadSample(actor)
    const { voice, voices, round } = await getDashboard(actor)
    expect(round?.name).toBe('Autumn 2026')
    const { teams } = await getDashboard(actor, { voice: 'lead' })
    expect([voice, voices]).toEqual(['member', ['lead', 'member']])
    expect(teams.map(({ name }) => name)).toEqual(teams.map(({ name }) => name).toSorted())
    expect(new Set(teams.map(({ latest }) => latest?.round))).toEqual(new Set(['Autumn 2026']))
    for (const team of teams) {
      const { assessments } = await getTeam(actor, team.id)
      expect(team.latest?.assessmentId, team.name).toBe(assessments.at(-1)?.id)
      expect(team.latest?.previous, team.name).toEqual(assessments.at(-2)?.values ?? null)
    }
  })

  it('has the voice that is asked for, and the members’ where that says nothing', async () => {
    await loadSample(actor)
    expect((await getDashboard(actor, { voice: 'lead' })).teams[0]?.latest?.pillars.culture.n).toBe(1)
    expect(await getDashboard(actor, { voice: 'consensus' })).toEqual(await getDashboard(actor, { voice: 'member' }))
    expect((await getDashboard(actor)).teams[0]?.latest?.pillars.culture.n).toBe(7)
  })

  it('has the teams of one tag, and all teams for a tag that nobody sees', async () => {
    const [one, two, three] = [await newTeam(actor, 'One'), await newTeam(actor, 'Two'), await newTeam(actor, 'Three')]
    await replaceTags(actor.workspaceId, one, ['Payments', 'East'])
    await replaceTags(actor.workspaceId, two, ['Payments'])
    const tags = [
      { key: 'east', name: 'East' },
      { key: 'payments', name: 'Payments' },
    ]
    const names = async (who: Actor, tag?: string) =>
      (await getDashboard(who, { tags: tag ? [tag] : [] })).teams.map(({ name }) => name)
    expect(await getDashboard(actor, { tags: ['payments'] })).toMatchObject({ tags, chosenTags: [tags[1]] })
    expect((await getDashboard(actor, { tags: ['payments', 'east'] })).teams.map(({ name }) => name)).toEqual(['One'])
    expect(await names(actor, 'payments')).toEqual(['One', 'Two'])
    expect(await names(actor, 'Payments')).toEqual(['One', 'Three', 'Two'])
    const lead: Actor = { ...actor, role: 'lead', teamIds: [two, three] }
    expect((await getDashboard(lead)).tags).toEqual([{ key: 'payments', name: 'Payments' }])
    expect(await names(lead, 'payments')).toEqual(['Two'])
    expect(await names(lead, 'east')).toEqual(['Three', 'Two'])
  })

  it('has the same head without the figures, whatever is asked for', async () => {
    await loadSample(actor)
    const silent = await newTeam(actor, 'Silent')
    await submitted(actor, await newTeam(actor, 'Alone'), 'quick', allAt(3, 'quick'))
    await replaceTags(actor.workspaceId, silent, ['Quiet'])
    const [, older] = (await getDashboard(actor)).rounds
    const lead: Actor = { ...actor, role: 'lead', teamIds: [silent] }
    const asked = [
      {},
      { round: LATEST },
      { round: LATEST, voice: 'lead' },
      { round: older?.id },
      { tags: ['quiet'] },
    ] as const
    for (const one of [actor, lead]) {
      for (const question of asked) {
        const { teams, allTeams: _, ...head } = await getDashboard(one, question)
        expect(head.counts.assessed).toBe(teams.filter(({ latest }) => latest !== null).length)
        expect(await getDashboardHead(one, question)).toEqual(head)
      }
    }
  })

  it('compares with the latest round before that was not withheld as a whole, and tells luck from moves', async () => {
    const team = await newTeam(actor)
    await publishedPart(actor, team, { members: EARLIER })
    await publishedPart(actor, team, { members: TOO_FEW.low })
    await publishedPart(actor, team, { members: MEMBERS })
    const [row] = (await getDashboard(actor)).teams
    const pillars = PILLAR_IDS.map((id) => row?.latest?.pillars[id])
    expect(pillars.map((pillar) => [pillar?.score, pillar?.n, pillar?.change?.verdict])).toEqual([
      [3, 4, 'within-noise'],
      [3, 5, 'risen'],
      [null, 0, undefined],
      [3, 5, undefined],
      [3.5, 5, 'fallen'],
    ])
    expect(pillars[2]?.withheld).toBe(true)
    expect(row?.latest?.previous).toMatchObject({ automation: 2.5, sharing: 5 })
  })

  it('leaves the start page with the members’ scores of a team whose lead has not spoken', async () => {
    await submitted(actor, await newTeam(actor, 'Alone'), 'quick', allAt(2, 'quick'))
    await publishedPart(actor, await newTeam(actor, 'Together'), { members: MEMBERS })
    expect((await getStart(actor)).teams.map(({ latest }) => latest?.pillars.automation)).toMatchObject([
      { score: 2, n: 1 },
      { score: 3, n: 5 },
    ])
  })

  it('has 200 teams in alphabetical order, each with its latest and its previous scores', async () => {
    await addTeams(actor, 200)
    const { teams } = await getDashboard(actor)
    expect(teams).toHaveLength(200)
    expect([teams[0]?.name, teams[9]?.name, teams[199]?.name]).toEqual(['Team 001', 'Team 010', 'Team 200'])
    expect(teams.map(({ name }) => name)).toEqual(teams.map(({ name }) => name).toSorted())
    for (const { name, latest } of teams) {
      expect(latest?.publishedAt, name).toEqual(new Date('2026-06-01T12:00:00Z'))
      expect(latest?.previous, name).toEqual({ culture: 2, automation: 2, lean: 2, measurement: 2, sharing: 2 })
      expect(latest?.pillars.sharing, name).toMatchObject({ score: 4, change: { difference: 2, verdict: 'too-few' } })
    }
  })

  it('takes as many SQL statements for 200 teams as for three', async () => {
    const large = await newActor()
    await addTeams(actor, 3)
    await addTeams(large, 200)
    // The first ones of a connection may come with some of its own.
    await getStart(actor)
    for (const load of [getDashboard, getStart]) {
      const few = await countStatements(() => load(actor))
      expect(few).toBeGreaterThan(0)
      expect(await countStatements(() => load(large)), load.name).toBe(few)
    }
  })
})
