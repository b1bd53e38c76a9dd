import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getReport } from '@/use-cases/reports/get-report'
import { getRound } from '@/use-cases/rounds/get-round'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { getStart } from '@/use-cases/teams/get-start'
import { getTeam } from '@/use-cases/teams/get-team'
import { allRows, rowCounts, rowsBesidesLog } from '../../support/all-rows'
import { allAt, newActor, newDraft, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const TEAMS = [
  'Accounts',
  'Billing',
  'Checkout',
  'Data Platform',
  'Fulfilment',
  'Identity',
  'Mobile',
  'Notifications',
  'Payments',
  'Pricing',
  'Search',
  'Storefront',
]

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Everything that pages show of a workspace: all dashboards, teams and reports, without ids and times of storing. */
async function shown(actor: Actor): Promise<unknown> {
  const pages: unknown[] = [await getStart(actor)]
  for (const voice of ['lead', 'member'] as const) {
    const dashboard = await getDashboard(actor, { voice })
    pages.push(dashboard)
    for (const team of dashboard.teams) {
      const overview = await getTeam(actor, team.id)
      pages.push(overview)
      for (const { id } of overview.assessments) pages.push(await getReport(actor, id, voice))
    }
  }
  return JSON.parse(JSON.stringify(pages), (key, value) => {
    if (key === 'startedAt' || key === 'savedAt') return undefined
    return UUID.test(value) ? 'id' : value
  })
}

describeOnBothDatabases('the sample', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  const names = async () => (await getStart(actor)).teams.map(({ name }) => name)

  it('has twelve teams in alphabetical order, marked as made up', async () => {
    expect((await getStart(actor)).hasSample).toBe(false)
    expect(await loadSample(actor)).toBe(12)
    const { teams, hasSample } = await getStart(actor)
    expect(teams.map(({ name }) => name)).toEqual(TEAMS)
    expect(teams.every(({ sample }) => sample)).toBe(true)
    expect(hasSample).toBe(true)
  })

  it('shows the same figures each time it is loaded', async () => {
    await loadSample(actor)
    const first = await shown(actor)
    await removeSample(actor)
    await loadSample(actor)
    expect(await shown(actor)).toEqual(first)
  })

  it('shows the same figures in every workspace', async () => {
    const other = await newActor()
    await loadSample(other)
    await loadSample(actor)
    expect(await shown(actor)).toEqual(await shown(other))
  })

  it('is removed wholly with one call, and nothing else is touched', async () => {
    const own = await newTeam(actor)
    await submitted(actor, own, 'full', allAt(2, 'full'))
    await newDraft(actor, allAt(4, 'quick'), 'quick')
    await loadSample(await newActor())
    const before = await rowsBesidesLog()

    await loadSample(actor)
    const { teams } = await getStart(actor)
    const made = teams.find(({ sample }) => sample)?.id ?? ''
    await submitted(actor, made, 'quick', allAt(5, 'quick'))
    await startAssessment(actor, made, 'full')
    expect(await rowsBesidesLog()).not.toEqual(before)

    await removeSample(actor)
    expect(await rowsBesidesLog()).toEqual(before)
  })

  it('is not needed to remove it', async () => {
    await newTeam(actor)
    const before = await rowsBesidesLog()
    await removeSample(actor)
    expect(await rowsBesidesLog()).toEqual(before)
  })

  it('is loaded once though it is loaded twice', async () => {
    await loadSample(actor)
    const before = await allRows()
    expect(await loadSample(actor)).toBe(0)
    expect(await allRows()).toEqual(before)
  })

  it('is loaded once though it is loaded three times at once', async () => {
    const before = await rowCounts()
    const added = await Promise.all([loadSample(actor), loadSample(actor), loadSample(actor)])
    expect(added.toSorted((a, b) => a - b)).toEqual([0, 0, 12])
    const after = await rowCounts()
    expect([after.teams, after.rounds, after.assessments]).toEqual(
      [before.teams, before.rounds, before.assessments].map((count, index) => (count ?? 0) + ([12, 4, 44][index] ?? 0)),
    )
    expect(await names()).toEqual(TEAMS)
  })

  it('leaves a team of the workspace its name', async () => {
    const own = await newTeam(actor, 'CHECKOUT')
    expect(await loadSample(actor)).toBe(12)
    expect((await names()).filter((name) => /checkout/i.test(name))).toEqual(['CHECKOUT', 'Checkout (sample 1)'])
    await removeSample(actor)
    expect(await names()).toEqual(['CHECKOUT'])
    expect((await getTeam(actor, own)).team.sample).toBe(false)
  })

  it('says of its rounds that all leads have answered, as their reports do', async () => {
    await loadSample(actor)
    const { rounds } = await listRounds(actor)
    expect(rounds).toHaveLength(4)
    for (const { id } of rounds) {
      const { totals } = await getRound(actor, id)
      expect(totals.leads).toBe(totals.teams)
    }
  })

  it('keeps no answers of members, only what was published', async () => {
    await loadSample(actor)
    const where = { assessment: { workspaceId: actor.workspaceId } }
    const responses = await prisma().response.groupBy({ by: ['voice'], where, _count: true })
    expect(responses).toEqual([{ voice: 'lead', _count: 44 }])
    const whole = { ...where, sharedWith: '' }
    const tallies = await prisma().tally.groupBy({
      by: ['voice'],
      where: whole,
      _count: true,
      orderBy: { voice: 'asc' },
    })
    expect(tallies.map(({ voice, _count }) => [voice, _count])).toEqual([
      ['lead', 44],
      ['member', 44],
    ])
  })
})
