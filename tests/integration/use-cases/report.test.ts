import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getReport, type Report } from '@/use-cases/reports/get-report'
import { newActor, newDraft } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { FULL, pillarOf, practiceOf } from '../../support/hand-computed'

describeOnBothDatabases('the report of a full assessment', () => {
  let actor: Actor
  let report: Report

  beforeAll(async () => {
    actor = await newActor()
    const id = await newDraft(actor, FULL)
    await saveAnswers(actor, id, () => [
      { practiceId: 'lean.retrospectives', answer: 2, comment: 'We skip them when it is busy.' },
      { practiceId: 'measurement.usage', answer: null, comment: 'Nobody could tell.' },
    ])
    await submitAssessment(actor, id)
    report = await getReport(actor, id)
  })

  it('has the five pillars in CALMS order, with the scores computed by hand', () => {
    expect(report.pillars.map(({ id, score }) => [id, score])).toEqual([
      ['culture', expect.closeTo(3.333333, 5)],
      ['automation', expect.closeTo(4.166667, 5)],
      ['lean', 2.5],
      ['measurement', null],
      ['sharing', 4],
    ])
    expect(report.pillars.map(({ n }) => n)).toEqual([1, 1, 1, 0, 1])
  })

  it('says why a pillar has no score', () => {
    expect(report.pillars.map(({ missing }) => missing)).toEqual([null, null, null, 'too-few-answers', null])
  })

  it('tells what share of the applicable practices has a level', () => {
    expect(report.pillars.map(({ coverage }) => coverage)).toEqual([
      1,
      expect.closeTo(0.857143, 5),
      expect.closeTo(0.666667, 5),
      expect.closeTo(0.428571, 5),
      1,
    ])
  })

  it('has the levels, of which a foundation at level 2 holds automation at 3', () => {
    expect(report.pillars.map(({ level }) => level)).toEqual([
      { level: 3, uncapped: 3, heldBackBy: [] },
      { level: 3, uncapped: 4, heldBackBy: ['automation.configuration-as-code'] },
      { level: 3, uncapped: 3, heldBackBy: [] },
      null,
      { level: 4, uncapped: 4, heldBackBy: [] },
    ])
  })

  it('says what would raise a pillar', () => {
    expect(pillarOf(report, 'automation').raise).toEqual({
      level: 4,
      steps: [{ practiceId: 'automation.configuration-as-code', levels: 1 }],
    })
    // The six practices sum up to 20; 21 ÷ 6 is 3.5, which rounds to 4. All gain the same, so the lowest is named.
    expect(pillarOf(report, 'culture').raise).toEqual({
      level: 4,
      steps: [{ practiceId: 'culture.joint-ceremonies', levels: 1 }],
    })
    expect(pillarOf(report, 'measurement').raise).toBeNull()
  })

  it('has no overall score while a pillar has none', () => expect(report.overall).toEqual({ score: null, scored: 4 }))

  it('puts the foundation that holds a pillar back first, then the widest gaps, then by id', () => {
    expect(report.priorities.map(({ practiceId, score, caps }) => [practiceId, score, caps])).toEqual([
      ['automation.configuration-as-code', 2, true],
      ['measurement.lead-time', 1, false],
      ['culture.joint-ceremonies', 2, false],
    ])
  })

  it.each([
    ['a level', 'culture.swarming', { score: 3, n: 1, levels: [0, 0, 1, 0, 0], na: 0, unknown: 0 }],
    [
      '"does not apply"',
      'culture.customer-ownership',
      { score: null, n: 0, levels: [0, 0, 0, 0, 0], na: 1, unknown: 0 },
    ],
    ['"don’t know"', 'lean.experiments', { score: null, n: 0, levels: [0, 0, 0, 0, 0], na: 0, unknown: 1 }],
    ['no answer', 'lean.failure-tolerance', { score: null, n: 0, levels: [0, 0, 0, 0, 0], na: 0, unknown: 1 }],
    ['a comment only', 'measurement.usage', { score: null, n: 0, levels: [0, 0, 0, 0, 0], na: 0, unknown: 1 }],
  ])('shows a practice with %s as it is, never as zero', (_, id, figures) => {
    expect(practiceOf(report, id)).toMatchObject({ ...figures, withheld: false, agreement: null })
  })

  it('shows each comment beside its practice and nowhere else', () => {
    const all = report.pillars.flatMap(({ practices }) => practices.flatMap(({ comments }) => comments))
    expect(all).toEqual(['We skip them when it is busy.', 'Nobody could tell.'])
    expect(practiceOf(report, 'lean.retrospectives').comments).toEqual(['We skip them when it is busy.'])
    expect(practiceOf(report, 'measurement.usage').comments).toEqual(['Nobody could tell.'])
  })

  it('claims no interval and no deviation for one person', () => {
    for (const pillar of report.pillars) expect(pillar).toMatchObject({ interval: null, deviation: null })
  })

  it('has no change, for it is the first', () => {
    expect(report.previous).toBeNull()
    expect(report.history).toHaveLength(1)
    expect(report.pillars.map(({ change }) => change)).toEqual([null, null, null, null, null])
  })

  it('is the lead’s, also if a voice is asked for that was not published', async () => {
    expect(report).toMatchObject({ voice: 'lead', voices: ['lead'] })
    expect(await getReport(actor, report.assessment.id, 'member')).toEqual(report)
  })

  it('is the same each time', async () => expect(await getReport(actor, report.assessment.id)).toEqual(report))
})

describeOnBothDatabases('the report of a draft', () => {
  it('is not found until it is submitted', async () => {
    const actor = await newActor()
    const id = await newDraft(actor, FULL)
    await expect(getReport(actor, id)).rejects.toMatchObject({ code: 'not-found' })
    await submitAssessment(actor, id)
    await expect(getReport(actor, id)).resolves.toMatchObject({ voice: 'lead' })
  })
})

describeOnBothDatabases('the overall score', () => {
  it('is the mean of the five pillars once all have a score', async () => {
    const actor = await newActor()
    const measured = { 'measurement.recovery-time': 1, 'measurement.usage': 1, 'measurement.shared-data': 1 } as const
    const id = await newDraft(actor, { ...FULL, ...measured })
    await submitAssessment(actor, id)
    const report = await getReport(actor, id)
    // Measurement: 1 + 2 + 1 + 1 + 3 + 1 over six practices is 1.5; (20/6 + 25/6 + 2.5 + 1.5 + 4) ÷ 5 is 3.1.
    expect(pillarOf(report, 'measurement')).toMatchObject({ score: 1.5, n: 1, missing: null })
    expect(report.overall).toEqual({ score: expect.closeTo(3.1, 9), scored: 5 })
  })
})
