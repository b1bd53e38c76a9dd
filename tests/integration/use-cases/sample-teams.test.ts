import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Voice } from '@/scoring/tally'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getReport } from '@/use-cases/reports/get-report'
import { loadSample } from '@/use-cases/sample/load-sample'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

describeOnBothDatabases('in the sample', () => {
  let actor: Actor

  beforeAll(async () => {
    actor = await newActor()
    await loadSample(actor)
  })

  async function latest(name: string, voice: Voice = 'member') {
    const { teams } = await getDashboard(actor, { voice })
    return getReport(actor, teams.find((team) => team.name === name)?.latest?.assessmentId ?? '', voice)
  }

  /** How far each pillar moved from a team's first round to its last, in levels. */
  async function moves(name: string): Promise<number[]> {
    const { history } = await latest(name)
    const [first, last] = [history[0]?.values, history.at(-1)?.values]
    return PILLAR_IDS.map((id) => (last?.[id] ?? Number.NaN) - (first?.[id] ?? Number.NaN))
  }

  /** The mean agreement over the practices of a team's latest round. */
  async function meanAgreement(name: string): Promise<number> {
    const { pillars } = await latest(name)
    const all = pillars.flatMap(({ practices }) => practices.flatMap(({ agreement }) => agreement ?? []))
    return all.reduce((sum, value) => sum + value, 0) / all.length
  }

  it('Accounts improves in every pillar by most of a level or more, some of it in the last round alone', async () => {
    for (const move of await moves('Accounts')) expect(move).toBeGreaterThan(0.8)
    const verdicts = (await latest('Accounts')).pillars.map(({ change }) => change?.verdict)
    expect(verdicts).toContain('risen')
    expect(verdicts).not.toContain('fallen')
  })

  it('Billing stalls: no pillar moves by a third of a level in four rounds', async () => {
    for (const move of await moves('Billing')) expect(Math.abs(move)).toBeLessThan(1 / 3)
    const { pillars } = await latest('Billing')
    expect(pillars.map(({ change }) => change?.verdict)).toEqual(Array(5).fill('within-noise'))
  })

  it('Payments falls back in culture and lean', async () => {
    const [culture = 0, , lean = 0] = await moves('Payments')
    expect(culture).toBeLessThan(-0.4)
    expect(lean).toBeLessThan(-0.3)
  })

  it('Payments’ lead sees every pillar higher than the members do, by half a level or more', async () => {
    const [lead, members] = [await latest('Payments', 'lead'), await latest('Payments')]
    for (const [index, pillar] of lead.pillars.entries()) {
      expect((pillar.score ?? 0) - (members.pillars[index]?.score ?? 0), pillar.id).toBeGreaterThan(0.5)
    }
  })

  it('Fulfilment disagrees, where the others agree', async () => {
    expect(await meanAgreement('Fulfilment')).toBeLessThan(0.6)
    for (const name of ['Accounts', 'Billing', 'Checkout', 'Identity', 'Mobile', 'Search', 'Storefront']) {
      expect(await meanAgreement(name), name).toBeGreaterThan(0.8)
    }
  })

  it('Pricing’s lead answers about half, so that most pillars have no score and no zero', async () => {
    const { pillars, overall } = await latest('Pricing', 'lead')
    const given = pillars.flatMap(({ practices }) => practices).filter(({ n }) => n === 1).length
    expect(given).toBeGreaterThan(33 * 0.35)
    expect(given).toBeLessThan(33 * 0.65)
    const without = pillars.filter(({ missing }) => missing === 'too-few-answers')
    expect(without.length).toBeGreaterThanOrEqual(3)
    for (const { score, level } of without) expect({ score, level }).toEqual({ score: null, level: null })
    expect(overall.score).toBeNull()
  })

  it('Search was left out of one round and is compared with the one before that', async () => {
    const { history, previous } = await latest('Search')
    expect(history.map(({ round }) => round)).toEqual(['Winter 2026', 'Summer 2026', 'Autumn 2026'])
    expect(previous?.round).toBe('Summer 2026')
  })

  it('Storefront is new: one round, and nothing to compare it with', async () => {
    const { history, previous, pillars } = await latest('Storefront')
    expect(history.map(({ round }) => round)).toEqual(['Autumn 2026'])
    expect(previous).toBeNull()
    expect(pillars.map(({ change }) => change)).toEqual(Array(5).fill(null))
  })

  it('the leads’ comments stand in the leads’ reports only', async () => {
    const comments = async (voice: Voice) =>
      (await latest('Checkout', voice)).pillars.flatMap(({ practices }) => practices.flatMap((row) => row.comments))
    expect(await comments('lead')).not.toEqual([])
    expect(await comments('member')).toEqual([])
  })
})
