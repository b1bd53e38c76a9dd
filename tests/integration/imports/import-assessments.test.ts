import '../../support/auth-secret'
import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import type { Answer } from '@/questionnaire/answer-schema'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { importAssessments } from '@/use-cases/imports/import-assessments'
import { getReport } from '@/use-cases/reports/get-report'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'
import { allRows } from '../../support/all-rows'
import { allAt, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, type TestMember } from '../../support/members'

type Entry = { team: string; date: string; round?: string; voice?: 'member'; answers: Record<string, Answer> }

const VERSION = { id: currentQuestionnaire.id, version: currentQuestionnaire.version }

/** Six members and a lead of a team in a round, each member a little different. */
function round(team: string, name: string, date: string, level: 2 | 3 | 4, members = 6): Entry[] {
  const said = (by: number) => ({
    ...allAt(level, 'full'),
    'culture.swarming': [1, 2, 3, 4, 5, 5][by % 6] as Answer,
  })
  return [
    { team, date, round: name, answers: allAt(level, 'full') },
    ...Array.from({ length: members }, (_, by) => ({
      team,
      date,
      round: name,
      voice: 'member' as const,
      answers: said(by),
    })),
  ]
}

describeOnBothDatabases('the import of past assessments', () => {
  let admin: TestMember
  let team: string

  beforeEach(async () => {
    admin = await newAdmin()
    team = await newTeam(admin, 'Checkout')
    await newTeam(admin, 'Search')
  })

  const bring = (source: string | readonly Entry[], isDryRun = false, variant: 'full' | 'quick' = 'full') =>
    importAssessments(admin, { source, questionnaire: VERSION, variant }, isDryRun)

  const published = () =>
    prisma().assessment.findMany({ where: { teamId: team }, orderBy: { publishedAt: 'asc' }, select: { id: true } })

  const HISTORY = [
    ...round('Checkout', 'Winter', '2026-01-31', 2),
    ...round('Checkout', 'Spring', '2026-04-30', 4),
    ...round('Search', 'Spring', '2026-04-30', 3, 4),
  ]

  it('gives teams a history: scores, n and what has changed, of leads and of members', async () => {
    const { assessments } = await bring(HISTORY)
    expect(assessments).toMatchObject([
      { team: 'Checkout', round: 'Winter', outcome: 'added', lead: true, members: 6, withheld: false },
      { team: 'Checkout', round: 'Spring', outcome: 'added', lead: true, members: 6, withheld: false },
      { team: 'Search', round: 'Spring', outcome: 'added', lead: true, members: 4, withheld: true },
    ])
    const [, spring] = await published()
    for (const voice of ['lead', 'member'] as const) {
      const report = await getReport(admin, spring?.id ?? '', voice)
      expect(report.history.map(({ round: name }) => name)).toEqual(['Winter', 'Spring'])
      expect(report.tally.responses).toBe(voice === 'lead' ? 1 : 6)
      const lean = report.pillars.find(({ id }) => id === 'lean')
      expect(lean?.change).toMatchObject({ difference: 2 })
    }
    const rounds = await prisma().round.findMany({ where: { workspaceId: admin.workspaceId } })
    expect(rounds.map(({ imported, closedAt }) => [imported, closedAt?.toISOString()]).toSorted()).toEqual([
      [true, '2026-01-31T23:59:00.000Z'],
      [true, '2026-04-30T23:59:00.000Z'],
    ])
  })

  it('publishes of members what a close would, and stores no answer of theirs', async () => {
    await bring(HISTORY)
    const voices = await prisma().response.groupBy({
      by: ['voice'],
      where: { assessment: { workspaceId: admin.workspaceId } },
    })
    expect(voices.map(({ voice }) => voice)).toEqual(['lead'])
    const few = await prisma().tally.findFirstOrThrow({
      where: { voice: 'member', assessment: { workspaceId: admin.workspaceId, team: { name: 'Search' } } },
    })
    const { r, w, p } = JSON.parse(few.data)
    expect([r, w, new Set(Object.values(p))]).toEqual([4, 'too-few-responses', new Set([null])])
    // Nothing is left to be told, sent or destroyed.
    const before = await allRows()
    await runRoundClock()
    expect(await allRows()).toEqual(before)
    expect(await prisma().outboxMail.count({ where: { workspaceId: admin.workspaceId } })).toBe(0)
  })

  it('changes nothing a second time, and nothing at all if it is only asked what it would do', async () => {
    const empty = await allRows()
    expect((await bring(HISTORY, true)).assessments.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
    expect(await allRows()).toEqual(empty)
    await bring(HISTORY)
    const before = await allRows()
    // In another order, and one of two rounds only.
    expect((await bring(HISTORY.toReversed())).assessments.map(({ outcome }) => outcome)).toEqual([
      'same',
      'same',
      'same',
    ])
    expect((await bring(HISTORY.slice(0, 7))).assessments).toMatchObject([{ outcome: 'same' }])
    expect(await allRows()).toEqual(before)
  })

  it('does nothing at all where anything is wrong or contradicts what is there', async () => {
    await bring(HISTORY)
    const own = [{ team: 'Checkout', date: '2026-02-28', answers: allAt(3, 'full') }]
    await bring(own)
    const before = await allRows()
    const refused: [readonly Entry[], string, string][] = [
      [[...own, { team: 'Nobody', date: '2026-02-28', answers: allAt(3, 'full') }], 'entry 2: team', 'importNoTeam'],
      [[{ ...own[0], answers: allAt(4, 'full') } as Entry], 'entry 1: date', 'importThere'],
      [HISTORY.slice(0, 6), 'entry 1: round', 'importRoundThere'],
      [HISTORY.slice(7, 14), 'entry 1: round', 'importRoundThere'],
      [round('Search', 'Winter', '2026-01-31', 2), 'entry 1: round', 'importRoundThere'],
      [round('Checkout', 'winter', '2026-01-30', 2), 'entry 1: round', 'importRoundThere'],
    ]
    for (const [source, field, problem] of refused) {
      await expect(bring(source)).rejects.toMatchObject({ code: 'invalid', fields: [{ field, problem }] })
    }
    expect(await allRows()).toEqual(before)
  })

  it('tells what has changed around what is there already, though other practices were asked', async () => {
    const later = await submitted(admin, team, 'full', allAt(4, 'full'))
    await bring([{ team: 'Checkout', date: '2026-02-28', answers: allAt(3, 'quick') }], false, 'quick')
    await bring([{ team: 'Checkout', date: '2026-01-31', answers: allAt(2, 'full') }])
    const [first, quick, last] = await published()
    expect(last?.id).toBe(later)
    for (const assessment of [quick, last]) {
      const report = await getReport(admin, assessment?.id ?? '', 'lead')
      expect(report.pillars.map(({ change }) => change?.difference)).toEqual([1, 1, 1, 1, 1])
    }
    expect((await getReport(admin, first?.id ?? '', 'lead')).previous).toBeNull()
  })

  it('brings in once what several bring in at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 3 }, () => bring(HISTORY)))
    const outcomes = all.flatMap(({ assessments }) => assessments.map(({ outcome }) => outcome))
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(3)
    expect(await prisma().round.count({ where: { workspaceId: admin.workspaceId } })).toBe(2)
  })

  it('takes the examples of the guide', async () => {
    const guide = readFileSync('docs/import.md', 'utf8')
    const [csv, json] = [/```csv\n(team[^`]*)```/, /```json\n([^`]*)```/].map((block) => block.exec(guide)?.[1] ?? '')
    const [fromCsv, fromJson] = [await bring(csv ?? '', true), await bring(json ?? '', true)]
    expect(fromCsv.assessments.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    expect(fromJson.assessments.map(({ outcome }) => outcome)).toEqual(['added'])
  })
})
