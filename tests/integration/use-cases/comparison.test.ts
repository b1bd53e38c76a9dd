import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { replaceTags } from '@/database/team-tags'
import { updateWorkspace } from '@/database/workspaces'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getComparison } from '@/use-cases/dashboard/get-comparison'
import { closeRound } from '@/use-cases/rounds/close-round'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { answeredPart, newRound } from '../../support/published-round'
import { EARLIER, MEMBERS, TOO_FEW } from '../../support/small-round'

const fiveAt = (level: 1 | 4) => Array.from({ length: 5 }, () => allAt(level, 'quick'))

/** A round of five teams that have closed, of which Few is withheld. Culture: 3, 2.4, 4, 1. */
const ANSWERS = { Wide: MEMBERS, Close: EARLIER, Four: fiveAt(4), One: fiveAt(1), Few: TOO_FEW.low }
type Team = keyof typeof ANSWERS

describeOnBothDatabases('a comparison', () => {
  let actor: Actor
  let ids: Record<Team, string>

  beforeEach(async () => {
    actor = await newActor()
    ids = { Wide: '', Close: '', Four: '', One: '', Few: '' }
    const round = await newRound(actor, { name: 'Autumn' })
    for (const name of Object.keys(ANSWERS) as Team[]) {
      ids[name] = await newTeam(actor, name)
      await answeredPart(actor, round, ids[name], { members: ANSWERS[name] })
    }
    await closeRound(actor, round)
  })

  const team = (name: Team) => `team:${ids[name]}`
  const compare = (items: readonly string[], who = actor) => getComparison(who, { items })

  it('of nothing is empty', async () => {
    const nothing = { compared: [], leftOut: [], passedOver: 0, tests: 0, expectedByLuck: 0 }
    expect(await compare([])).toMatchObject({ ...nothing, seesAllTeams: true, dashboard: { voice: 'member' } })
    expect(await compare([''])).toMatchObject(nothing)
  })

  it('of two teams has their differences in numbers, tested where both have a score', async () => {
    const { compared, tests, expectedByLuck } = await compare([team('Wide'), team('Close')])
    expect(compared.map(({ name, kind }) => [name, kind])).toEqual([
      ['Wide', 'team'],
      ['Close', 'team'],
    ])
    const [wide, close] = compared
    expect(PILLAR_IDS.map((id) => wide?.pillars[id].score)).toEqual([3, 3, null, 3, 3.5])
    expect(PILLAR_IDS.map((id) => close?.pillars[id].score)).toEqual([2.4, 2.5, 3, null, 5])
    expect([wide?.pillars.lean.missing, close?.pillars.measurement.missing]).toEqual(['withheld', 'withheld'])
    expect(wide?.differences).toMatchObject({ culture: null, sharing: null })
    // Culture: 0.3/5 + 0.8333/4, t(4.685) = 2.626. Sharing: 2.776 × √(0.125/5).
    const differences = PILLAR_IDS.map((id) => close?.differences[id] ?? null)
    expect(differences.map((one) => one?.verdict)).toEqual(['within-noise', 'lower', undefined, undefined, 'higher'])
    expect(differences[0]?.by).toBeCloseTo(-0.6, 9)
    expect(differences[0]?.detectable).toBeCloseTo(2.626 * Math.sqrt(0.3 / 5 + 2.5 / 3 / 4), 2)
    expect(differences[1]).toEqual({ by: -0.5, verdict: 'lower', p: 0, detectable: 0 })
    expect(differences[4]?.by).toBe(1.5)
    expect(differences[4]?.detectable).toBeCloseTo(0.439, 3)
    expect([tests, expectedByLuck]).toEqual([3, expect.closeTo(0.15, 9)])
  })

  it('has the reference that stands first', async () => {
    const there = await compare([team('Wide'), team('Close'), 'target'])
    const back = await compare([team('Close'), 'target', team('Wide')])
    expect(back.compared[2]?.differences.automation).toMatchObject({ by: 0.5, verdict: 'higher' })
    expect(there.compared[2]?.differences.automation).toEqual({ by: 1, verdict: null, p: null, detectable: null })
    expect(back.compared[1]?.differences.automation?.by).toBe(1.5)
  })

  it('of a team with all teams and the target has medians, the middle half and levels, without a test', async () => {
    await updateWorkspace(actor.workspaceId, { targetLevels: '{"culture":5}' })
    const { compared, tests } = await compare([team('Wide'), 'all', 'target'])
    const [, all, target] = compared
    expect(all).toMatchObject({ kind: 'all', teams: 5, silent: 1 })
    const { culture } = all?.pillars ?? {}
    expect(culture).toMatchObject({ n: 4, missing: null, agreement: null })
    expect(culture?.score).toBeCloseTo(2.7, 9)
    expect(culture?.middle?.low).toBeCloseTo(2.05, 9)
    expect(culture?.middle?.high).toBeCloseTo(3.25, 9)
    // Withheld of two: Close 3, Four 4, One 1.
    expect(all?.pillars.lean).toMatchObject({ score: 3, n: 3, middle: null })
    expect(all?.differences.culture).toMatchObject({ by: expect.closeTo(-0.3, 9), verdict: null, p: null })
    expect(target?.pillars.culture).toMatchObject({ score: 5, n: 0, middle: null })
    expect(target?.differences.culture?.by).toBe(2)
    expect(target?.differences.lean).toBeNull()
    expect(tests).toBe(0)
  })

  it('goes down to practices: people of a team, teams of a group, the pillar’s target', async () => {
    const { compared } = await compare([team('Wide'), team('Close'), 'all', 'target'])
    const swarming = compared.map(({ practices }) => practices['culture.swarming'])
    expect(swarming).toMatchObject([
      { score: 3, n: 5, agreement: 0, missing: null },
      { score: 2.4, n: 5, agreement: 0.85 },
      { score: expect.closeTo(2.7, 9), n: 4, agreement: null },
      { score: 4, n: 0 },
    ])
    expect(compared[0]?.practices['lean.retrospectives']).toMatchObject({ score: null, missing: 'withheld' })
    expect(compared[0]?.practices['culture.shared-goals']).toBeUndefined()
  })

  it('of a tag has the teams of that tag, whatever the page is filtered by', async () => {
    await replaceTags(actor.workspaceId, ids.Close, ['East'])
    await replaceTags(actor.workspaceId, ids.Four, ['East', 'West'])
    const { compared, dashboard } = await getComparison(actor, { items: ['tag:east'], tags: ['west'] })
    expect(dashboard.teams.map(({ name }) => name)).toEqual(['Four'])
    expect(compared).toMatchObject([{ kind: 'tag', name: 'East', teams: 2 }])
    expect(compared[0]?.pillars.culture).toMatchObject({ score: 3.2, n: 2, middle: null })
  })

  it('says what is withheld and never leaks it into a group', async () => {
    const { compared } = await compare([team('Few'), 'all'])
    expect(compared[0]?.team?.latest).toMatchObject({ withheld: true, responses: 4, minimumGroupSize: 5 })
    for (const id of PILLAR_IDS) {
      expect(compared[0]?.pillars[id]).toEqual({
        score: null,
        n: 0,
        middle: null,
        agreement: null,
        missing: 'withheld',
      })
      expect(compared[1]?.differences[id]).toBeNull()
    }
    expect(compared[1]?.pillars.culture.n).toBe(4)
  })

  it('keeps the first six, each once, and counts what is not there', async () => {
    const six = [...(Object.keys(ANSWERS) as Team[]).map(team), 'all']
    const { compared, leftOut, passedOver } = await compare([
      ...six,
      team('Wide'),
      'team:gone',
      'tag:none',
      'everything',
      'target',
    ])
    expect(compared.map(({ id }) => id)).toEqual(six)
    expect(leftOut).toEqual([{ id: 'target', kind: 'target', name: '' }])
    expect(passedOver).toBe(3)
  })

  it('knows for a lead only their own teams, also in "all"', async () => {
    const lead: Actor = { ...actor, role: 'lead', teamIds: [ids.Close, ids.Four] }
    await replaceTags(actor.workspaceId, ids.One, ['Far'])
    const { compared, passedOver, seesAllTeams } = await compare([team('Wide'), 'tag:far', 'all', team('Close')], lead)
    expect([compared.map(({ id }) => id), passedOver, seesAllTeams]).toEqual([['all', team('Close')], 2, false])
    expect(compared[0]).toMatchObject({ teams: 2, pillars: { culture: { score: 3.2, n: 2 } } })
    const foreign = await newActor()
    expect(await compare([team('Wide')], foreign)).toMatchObject({ compared: [], passedOver: 1 })
  })

  it('does not test teams that were asked other practices', async () => {
    await submitted(actor, ids.Wide, 'full', allAt(4, 'full'))
    await submitted(actor, ids.Close, 'quick', allAt(3, 'quick'))
    const items = [team('Wide'), team('Close'), team('One')]
    const { compared } = await getComparison(actor, { items, round: LATEST, voice: 'lead' })
    expect(compared[1]?.differences.lean).toEqual({ by: -1, verdict: 'other-practices', p: null, detectable: null })
    expect(compared[1]?.practices['culture.shared-goals']).toBeUndefined()
    expect(compared[2]).toMatchObject({ pillars: { lean: { missing: 'not-assessed' } }, differences: { lean: null } })
  })
})
