import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getReport, type Report } from '@/use-cases/reports/get-report'
import { loadSample } from '@/use-cases/sample/load-sample'
import { getStart } from '@/use-cases/teams/get-start'
import { newActor, practiceIds } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const NO_LEVELS = [0, 0, 0, 0, 0]
const NO_SCORES = { culture: null, automation: null, lean: null, measurement: null, sharing: null }

const practiceIdsOf = (pillar: string) => practiceIds('full').filter((id) => id.startsWith(`${pillar}.`))

/** Four members answered where five are needed. */
describeOnBothDatabases('the members’ view of a team that is too small', () => {
  let actor: Actor
  let report: Report

  beforeAll(async () => {
    actor = await newActor()
    await loadSample(actor)
    const { teams } = await getDashboard(actor, { voice: 'member' })
    const id = teams.find(({ name }) => name === 'Notifications')?.latest?.assessmentId ?? ''
    report = await getReport(actor, id, 'member')
  })

  it('says that all is withheld, and how many answered', () => {
    expect(report).toMatchObject({ voice: 'member', voices: ['lead', 'member'] })
    expect(report.tally).toMatchObject({ withheld: 'too-few-responses', responses: 4 })
  })

  it('has no figure of any pillar', () => {
    for (const pillar of report.pillars) {
      const { practices: _, id, ...figures } = pillar
      expect(figures, id).toEqual({
        score: null,
        n: 0,
        deviation: null,
        missing: 'withheld',
        interval: null,
        coverage: null,
        level: null,
        raise: null,
        change: null,
        detectable: null,
        counts: null,
        notCompared: null,
        withheldPractices: practiceIdsOf(id),
      })
    }
    expect(report.overall).toEqual({ score: null, scored: 0 })
    expect(report.priorities).toEqual([])
  })

  it('has no figure and no comment of any practice', () => {
    const rows = report.pillars.flatMap(({ practices }) => practices)
    expect(rows).toHaveLength(33)
    for (const { practice, ...figures } of rows) {
      expect(figures, practice.id).toEqual({
        score: null,
        n: 0,
        levels: NO_LEVELS,
        na: 0,
        unknown: 0,
        saidUnknown: 0,
        missing: 0,
        withheld: true,
        agreement: null,
        comments: [],
      })
    }
  })

  it('hands on nothing but nulls in the tally, this time and each time before', () => {
    expect(new Set(Object.values(report.tally.practices))).toEqual(new Set([null]))
    expect(report.tally.pillars).toEqual(NO_SCORES)
    expect(report.history).toHaveLength(4)
    for (const { values, intervals } of report.history) expect([values, intervals]).toEqual([NO_SCORES, NO_SCORES])
  })

  it('has no figure on the dashboard either', async () => {
    const { teams } = await getDashboard(actor, { voice: 'member' })
    const team = teams.find(({ name }) => name === 'Notifications')
    for (const id of PILLAR_IDS) {
      expect(team?.latest?.pillars[id]).toEqual({
        score: null,
        n: 0,
        withheld: true,
        interval: null,
        level: null,
        change: null,
        counts: null,
        gap: null,
      })
    }
    expect(team?.latest?.previous).toBeNull()
    for (const figures of Object.values(team?.latest?.practices ?? {})) {
      expect(figures).toEqual({ score: null, n: 0, withheld: true, agreement: null })
    }
  })

  it('leaves the lead’s view as it is', async () => {
    const lead = await getReport(actor, report.assessment.id, 'lead')
    expect(lead.overall.scored).toBe(5)
    const { teams } = await getStart(actor)
    expect(teams.find(({ name }) => name === 'Notifications')?.latest?.pillars.culture.n).toBe(1)
  })
})

describeOnBothDatabases('the members’ view of teams that are large enough', () => {
  it('tells nothing of fewer than three people', async () => {
    const actor = await newActor()
    await loadSample(actor)
    const { teams } = await getDashboard(actor, { voice: 'member' })
    let withheld = 0
    for (const { name, latest } of teams) {
      const report = await getReport(actor, latest?.assessmentId ?? '', 'member')
      for (const figures of report.pillars.flatMap((pillar) => [pillar, ...pillar.practices])) {
        if (figures.n === 0) withheld++
        else expect(figures.n, name).toBeGreaterThanOrEqual(3)
      }
    }
    // All 38 of Notifications, and some of Pricing, where many practices were answered by one or two.
    expect(withheld).toBeGreaterThan(38)
  })
})
