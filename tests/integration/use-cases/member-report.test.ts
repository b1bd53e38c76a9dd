import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { getReport, type Report } from '@/use-cases/reports/get-report'
import { closeRound } from '@/use-cases/rounds/close-round'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { pillarOf, practiceOf } from '../../support/hand-computed'
import { answeredPart, newRound, publishedPart } from '../../support/published-round'
import { EARLIER, LEAD, MEMBERS, TOO_FEW } from '../../support/small-round'

const near = (value: number) => expect.closeTo(value, 4)
const day = (number: number) => new Date(Date.UTC(2026, 8, number, 12))
const open = (number: number) => ({ openedAt: day(number - 1), closesAt: day(number), at: day(number) })

describeOnBothDatabases('the report of members', () => {
  let actor: Actor
  let team: string
  let report: Report

  beforeAll(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    await publishedPart(actor, team, { members: EARLIER }, open(1))
    await publishedPart(actor, team, { members: TOO_FEW.low }, open(2))
    const comments = { 'culture.swarming': 'Not at night.', 'lean.retrospectives': 'Told by the one who wrote it.' }
    const id = await publishedPart(actor, team, { members: MEMBERS, lead: LEAD, comments }, open(3))
    report = await getReport(actor, id, 'member')
  })

  it('has the scores, the spread and the intervals computed by hand', () => {
    const figures = report.pillars.map(({ score, n, deviation, interval }) => [score, n, deviation, interval])
    expect(figures).toEqual([
      [3, 4, near(0.912871), { low: near(1.547418), high: near(4.452582) }],
      [3, 5, 0, { low: 3, high: 3 }],
      [null, 0, null, null],
      [3, 5, 1, { low: near(1.758336), high: near(4.241664) }],
      [3.5, 5, near(0.353553), { low: near(3.061007), high: near(3.938993) }],
    ])
    expect(report.overall).toEqual({ score: null, scored: 4 })
  })

  it('has the distribution of each practice', () => {
    const row = { na: 0, saidUnknown: 0, missing: 0, withheld: false }
    const split = { ...row, levels: [2, 0, 0, 0, 2], n: 4, na: 1, score: 3, agreement: 0 }
    expect(practiceOf(report, 'measurement.data-driven-roadmap')).toMatchObject(split)
    const agreed = { ...row, levels: [0, 0, 4, 0, 0], n: 4, saidUnknown: 1, score: 3, agreement: 1 }
    expect(practiceOf(report, 'culture.blameless-postmortems')).toMatchObject(agreed)
    const strong = { ...row, levels: [0, 1, 3, 1, 0], n: 5, score: 3, agreement: 0.75 }
    expect(practiceOf(report, 'sharing.you-build-it-you-run-it')).toMatchObject(strong)
  })

  it('tells silence from not knowing', async () => {
    const members = [{ 'lean.fast-recovery': 3 }, { 'lean.fast-recovery': 3 }, { 'lean.fast-recovery': 4 }, {}] as const
    const id = await publishedPart(actor, await newTeam(actor, 'Web'), { members }, { minimumGroupSize: 3 })
    const own = await getReport(actor, id, 'member')
    expect(practiceOf(own, 'lean.fast-recovery')).toMatchObject({ n: 3, saidUnknown: 0, missing: 1, unknown: 1 })
    expect(own.minimumGroupSize).toBe(3)
  })

  it('names the practices that people see most differently, ties by id, and none where they agree', () => {
    expect(report.talkFirst).toEqual([
      { pillarId: 'culture', practiceId: 'culture.swarming', agreement: 0 },
      { pillarId: 'measurement', practiceId: 'measurement.data-driven-roadmap', agreement: 0 },
    ])
  })

  it('sets the lead’s view beside the members’', () => {
    expect(report.leadAndTeam?.map(({ lead, members, n, gap }) => [lead, members, n, gap])).toEqual([
      [4, 3, 4, 1],
      [3, 3, 5, 0],
      [5, null, 0, null],
      [2.5, 3, 5, -0.5],
      [3.5, 3.5, 5, 0],
    ])
  })

  it('is compared with the round before the one that was withheld as a whole', () => {
    expect(report.history.map(({ withheld }) => withheld)).toEqual([false, true, false])
    expect(report.previous?.id).toBe(report.history[0]?.id)
    expect(report.pillars.map(({ change, notCompared }) => [change?.verdict, notCompared])).toEqual([
      ['within-noise', null],
      ['risen', null],
      [undefined, 'other-withheld'],
      [undefined, 'no-score'],
      ['fallen', null],
    ])
    expect(pillarOf(report, 'culture')).toMatchObject({
      change: { difference: near(0.6), df: expect.closeTo(4.6853, 3) },
      counts: { before: 5, after: 4 },
      detectable: expect.closeTo(1.36, 2),
    })
    expect(pillarOf(report, 'automation').change).toMatchObject({ difference: 0.5, p: 0 })
    expect(pillarOf(report, 'sharing').change).toMatchObject({ difference: -1.5 })
  })

  it('has no comment on what is withheld', () => {
    expect(practiceOf(report, 'culture.swarming').comments).toEqual(['Not at night.'])
    expect(JSON.stringify(report)).not.toContain('Told by the one')
  })
})

describeOnBothDatabases('the report of a round', () => {
  it('sets nobody beside the members where the lead did not answer, or they are too few', async () => {
    const actor = await newActor()
    const alone = await publishedPart(actor, await newTeam(actor, 'A'), { members: MEMBERS })
    expect((await getReport(actor, alone)).leadAndTeam).toBeNull()
    const few = await publishedPart(actor, await newTeam(actor, 'B'), { members: TOO_FEW.high, lead: LEAD })
    const report = await getReport(actor, few, 'lead')
    expect(report).toMatchObject({ voice: 'lead', leadAndTeam: null, talkFirst: [] })
    expect((await getReport(actor, few, 'member')).tally).toMatchObject({ withheld: 'too-few-responses', responses: 4 })
  })

  it('is not found before the round closes, whoever has answered', async () => {
    const actor = await newActor()
    const round = await newRound(actor)
    const id = await answeredPart(actor, round, await newTeam(actor), { members: MEMBERS, lead: LEAD })
    await expect(getReport(actor, id, 'member')).rejects.toMatchObject({ code: 'not-found' })
    await closeRound(actor, round)
    await expect(getReport(actor, id, 'member')).resolves.toMatchObject({ voice: 'member' })
  })
})
