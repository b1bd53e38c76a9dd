import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import type { GroupProfile } from '@/use-cases/dashboard/group-profile'
import { newActor, newTeam } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { addTeams } from '../../support/many-teams'
import { overviewRound } from '../../support/overview-round'

const medians = (profile: GroupProfile) => PILLAR_IDS.map((id) => [profile[id].median, profile[id].n])

const NO_MOVES = { risen: [], fallen: [], elsewhere: 0, compared: 0, tests: 0, passedAlone: 0, expectedByLuck: 0 }

/** What must be shown was computed by hand: see tests/support/small-round.ts for the scores of Alpha. */
describeOnBothDatabases('the overview', () => {
  let actor: Actor
  let teams: Awaited<ReturnType<typeof overviewRound>>

  beforeAll(async () => {
    actor = await newActor()
    teams = await overviewRound(actor)
  })

  it('tells how many answered of how many, and of how many teams there is something to see', async () => {
    const { rates, dashboard, asked } = await getOverview(actor)
    expect([dashboard.round?.name, dashboard.voice]).toEqual(['Autumn', 'member'])
    expect(rates).toMatchObject({
      teams: 5,
      withResults: 3,
      withheld: 2,
      silent: 0,
      // 5 of 6, 5 of 8, 4 of 9 and none of 5; five of a team whose size nobody said.
      members: { answered: 14, expected: 28, sized: 4, unsized: 1, answeredUnsized: 5 },
    })
    expect(rates.rows.map(({ team, state }) => [team, state])).toEqual([
      ['Alpha', 'results'],
      ['Beta', 'results'],
      ['Delta', 'withheld'],
      ['Epsilon', 'withheld'],
      ['Gamma', 'results'],
    ])
    expect(asked).toMatchObject({ teams: 3, quick: 3 })
  })

  it('has the median of the published scores of each pillar', async () => {
    const { profile, allTeamsProfile } = await getOverview(actor)
    // Alpha 3, 3, withheld, 3, 3.5; Beta 2; Gamma 4.
    expect(medians(profile)).toEqual([
      [3, 3],
      [3, 3],
      [3, 2],
      [3, 3],
      [3.5, 3],
    ])
    expect(allTeamsProfile).toBeNull()
  })

  it('finds the one practice that most teams are low in, and which teams', async () => {
    const { weakSpots } = await getOverview(actor)
    expect(weakSpots).toHaveLength(1)
    expect(weakSpots[0]).toMatchObject({
      practiceId: 'automation.configuration-as-code',
      pillarId: 'automation',
      low: 2,
      teams: 3,
      median: 2,
      lowTeams: [
        { team: 'Alpha', score: 2, n: 5 },
        { team: 'Beta', score: 2, n: 5 },
      ],
    })
  })

  it('has the moves beyond luck, and not the one within noise', async () => {
    const { movements } = await getOverview(actor)
    const counts = { before: 5, after: 5 }
    expect(movements.risen).toMatchObject([{ team: 'Alpha', pillarId: 'automation', difference: 0.5, counts }])
    expect(movements.fallen).toMatchObject([{ team: 'Alpha', pillarId: 'sharing', difference: -1.5, counts }])
    // Culture, Automation and Sharing: Lean is withheld now, Measurement had no score.
    expect(movements).toMatchObject({ compared: 3, tests: 3, passedAlone: 0, elsewhere: 0 })
    expect(movements.expectedByLuck).toBeCloseTo(0.15)
  })

  it('has the gaps between lead and members, and the practices on which members disagree', async () => {
    const { gaps, disagreements } = await getOverview(actor)
    expect(gaps.gaps.map(({ team, pillarId, gap }) => [team, pillarId, gap])).toEqual([
      ['Alpha', 'culture', 1],
      ['Alpha', 'measurement', -0.5],
    ])
    expect(gaps.compared).toBe(4)
    expect(
      disagreements.disagreements.map(({ team, practiceId, agreement, n }) => [team, practiceId, agreement, n]),
    ).toEqual([
      ['Alpha', 'culture.swarming', 0, 5],
      ['Alpha', 'measurement.data-driven-roadmap', 0, 4],
    ])
    // Nine of Alpha's ten practices, all of Beta's and Gamma's.
    expect(disagreements.known).toBe(29)
  })

  it('tells what is withheld: that it is, and how many answered', async () => {
    expect((await getOverview(actor)).withheld).toMatchObject({
      teams: [
        { team: 'Delta', answered: 4, needed: 5 },
        { team: 'Epsilon', answered: 0, needed: 5 },
      ],
      parts: [{ team: 'Alpha', practices: 1, pillars: 1 }],
    })
  })

  it('of the teams of a tag has their profile beside that of all teams', async () => {
    const { profile, allTeamsProfile, weakSpots, rates, seesAllTeams } = await getOverview(actor, { tags: ['core'] })
    expect([rates.teams, seesAllTeams]).toEqual([2, true])
    expect(medians(profile)[0]).toEqual([2.5, 2])
    expect(allTeamsProfile && medians(allTeamsProfile)[0]).toEqual([3, 3])
    // Of two teams nothing is said about all of them.
    expect(weakSpots).toEqual([])
  })

  it('lists only moves of the teams shown, tested among all', async () => {
    const { movements } = await getOverview(actor, { tags: ['new'] })
    expect(movements).toMatchObject({ risen: [], fallen: [], elsewhere: 2, tests: 3 })
  })

  it('of a tag that nobody carries is that of all teams, and of tags that no team has together is empty', async () => {
    expect((await getOverview(actor, { tags: ['nothing'] })).rates.teams).toBe(5)
    const { rates, profile, allTeamsProfile, movements } = await getOverview(actor, { tags: ['core', 'solo'] })
    expect([rates.teams, profile.lean.n, allTeamsProfile?.lean.n, movements.elsewhere]).toEqual([0, 0, 2, 2])
  })

  it('in the leads’ view has nobody to count, no test and no agreement', async () => {
    const { rates, movements, disagreements, gaps, withheld } = await getOverview(actor, { voice: 'lead' })
    expect(rates).toMatchObject({ teams: 5, withResults: 1, silent: 4, members: null })
    expect(movements).toEqual(NO_MOVES)
    expect(disagreements).toEqual({ disagreements: [], known: 0 })
    expect(gaps.gaps).toHaveLength(2)
    expect(withheld).toEqual({ teams: [], parts: [] })
  })

  it('of the first round has nothing to compare with', async () => {
    const { dashboard } = await getOverview(actor)
    const spring = dashboard.rounds.find(({ name }) => name === 'Spring')?.id
    const { rates, movements } = await getOverview(actor, { round: spring })
    expect(rates).toMatchObject({ teams: 1, withResults: 1 })
    expect(movements).toEqual(NO_MOVES)
  })

  it('of each team’s latest assessment has the newest that is published', async () => {
    const { rates, asked, movements } = await getOverview(actor, { round: LATEST })
    expect([rates.teams, asked.teams, movements.tests]).toEqual([5, 3, 3])
    expect(asked.published?.first).toEqual(asked.published?.last)
  })

  it('has for a lead their own teams and no other', async () => {
    const lead: Actor = { ...actor, role: 'lead', teamIds: [teams.beta, teams.delta] }
    const { rates, profile, seesAllTeams, withheld, movements } = await getOverview(lead)
    expect(seesAllTeams).toBe(false)
    expect(rates.rows.map(({ team }) => team)).toEqual(['Beta', 'Delta'])
    expect(profile.lean).toEqual({ n: 1, median: 2, middle: null })
    expect(withheld.teams.map(({ team }) => team)).toEqual(['Delta'])
    expect(movements).toEqual(NO_MOVES)
  })

  it('of an empty workspace, and of teams that were never assessed, has no figure', async () => {
    const other = await newActor()
    expect((await getOverview(other)).rates.teams).toBe(0)
    await newTeam(other)
    const { rates, profile, weakSpots, movements, gaps, disagreements, withheld } = await getOverview(other)
    expect(rates).toMatchObject({ teams: 1, withResults: 0, withheld: 0, silent: 1 })
    expect(profile.culture).toEqual({ n: 0, median: null, middle: null })
    expect([weakSpots, gaps.gaps, disagreements.disagreements, withheld.teams]).toEqual([[], [], [], []])
    expect(movements).toEqual(NO_MOVES)
  })

  it('takes as many SQL statements for 200 teams as for three', async () => {
    const [small, large] = [await newActor(), await newActor()]
    await addTeams(small, 3)
    await addTeams(large, 200)
    await getOverview(small)
    const few = await countStatements(() => getOverview(small))
    expect(few).toBeGreaterThan(0)
    expect(await countStatements(() => getOverview(large))).toBe(few)
  })
})
