import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { loadSample } from '@/use-cases/sample/load-sample'
import { getStart } from '@/use-cases/teams/get-start'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newDraft, newTeam, submitted } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { addTeams } from '../../support/many-teams'

describeOnBothDatabases('the dashboard', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  it('of an empty workspace has no team', async () => {
    expect(await getDashboard(actor)).toEqual({ voice: 'lead', voices: [], teams: [] })
    expect(await getStart(actor)).toEqual({ drafts: [], teams: [], hasSample: false, mayAddTeams: true })
  })

  it('has a team without an assessment, without figures', async () => {
    const id = await newTeam(actor)
    const teams = [{ id, name: 'Checkout', sample: false, latest: null }]
    expect(await getDashboard(actor)).toEqual({ voice: 'lead', voices: [], teams })
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
    expect(row?.latest?.pillars.lean).toEqual({ score: 3, n: 1, withheld: false, change: null })
    expect(row?.latest?.practices['lean.retrospectives']).toMatchObject({ score: 3, n: 1 })
    expect(Object.keys(row?.latest?.practices ?? {})).toHaveLength(10)
  })

  it('has the sample’s twelve teams by name, each with its latest round and the scores of the one before', async () => {
    await loadSample(actor)
    const { teams, voice, voices } = await getDashboard(actor)
    expect([voice, voices]).toEqual(['lead', ['lead', 'member']])
    expect(teams.map(({ name }) => name)).toEqual(teams.map(({ name }) => name).toSorted())
    expect(new Set(teams.map(({ latest }) => latest?.round))).toEqual(new Set(['Autumn 2026']))
    for (const team of teams) {
      const { assessments } = await getTeam(actor, team.id)
      expect(team.latest?.assessmentId, team.name).toBe(assessments.at(-1)?.id)
      expect(team.latest?.previous, team.name).toEqual(assessments.at(-2)?.values ?? null)
    }
  })

  it('has the voice that is asked for, and the lead’s where that says nothing', async () => {
    await loadSample(actor)
    expect((await getDashboard(actor, 'member')).teams[0]?.latest?.pillars.culture.n).toBe(7)
    expect(await getDashboard(actor, 'consensus')).toEqual(await getDashboard(actor, 'lead'))
    expect((await getDashboard(actor)).teams[0]?.latest?.pillars.culture.n).toBe(1)
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
