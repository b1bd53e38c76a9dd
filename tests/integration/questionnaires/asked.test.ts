import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { savedAnswerSchema } from '@/questionnaire/answer-schema'
import { askedPractices } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import { pillarScore } from '@/scoring/pillar-score'
import { publishedTally } from '@/scoring/published-tally'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { exportResults } from '@/use-cases/exports/export-results'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { getQuestionnaire } from '@/use-cases/questionnaires/get-questionnaire'
import { getReport } from '@/use-cases/reports/get-report'
import { getQuestions } from '@/use-cases/responses/get-questions'
import { submitResponse } from '@/use-cases/responses/submit-response'
import { createRound } from '@/use-cases/rounds/create-round'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { allAt, newActor, newTeam, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { calmsDocument, practice, publishedNext, publishedOwn, smallDocument } from '../../support/own-questionnaires'
import { planned, typedRound } from '../../support/planned-rounds'
import { closedWith, newKey, openedRound, roundOf, submitted, teamToken, VISITOR } from '../../support/rounds'

const PILLARS = ['culture', 'automation', 'lean', 'measurement', 'sharing'] as const
const smallAt = (level: Level) =>
  Object.fromEntries(PILLARS.flatMap((pillar) => [`${pillar}.one`, `${pillar}.two`]).map((id) => [id, level]))

const planOf = (id: string, version: number) =>
  ({ questionnaireId: id, questionnaireVersion: version, variant: 'full' }) as const

describeOnBothDatabases('a questionnaire of one’s own in use', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
  })

  it('is asked of members by link, and scored with its own weights and practices', async () => {
    const document = smallDocument()
    const weighted = {
      ...document,
      lean: [practice('lean.one', { foundation: true, weight: 3 }), practice('lean.two', { foundation: true })],
    }
    const id = await publishedOwn(actor, weighted)
    const responses = [1, 2, 3, 4, 5].map((level) => ({ ...smallAt(3), 'lean.one': level as Level }))
    const assessment = await closedWith(actor, team, responses, planOf(id, 1))
    const report = await getReport(actor, assessment, 'member')
    const asked = askedPractices(await getQuestionnaire(actor, id, 1), 'full')
    const expected = publishedTally(responses, asked, 'member', 5)
    expect(report.pillars.map(({ score, n }) => ({ score, n }))).toEqual(
      PILLARS.map((pillar) => ({ score: pillarScore(expected.pillars[pillar]).score, n: 5 })),
    )
    // The mean of (3 × level + 3) ÷ 4 over the five levels.
    expect(report.pillars[2]?.score).toBe(3)
    expect(report.pillars[2]?.practices.map((row) => row.practice.text.en.title)).toEqual([
      'Title of lean.one',
      'Title of lean.two',
    ])
  })

  it('refuses answers about what it does not ask', async () => {
    const id = await publishedOwn(actor, smallDocument())
    const round = await openedRound(actor, [team], planOf(id, 1))
    const token = teamToken(round, team)
    await expect(submitted(token, newKey(), said(smallAt(4)))).resolves.toMatchObject({ key: expect.any(String) })
    const { asked } = await getQuestions(VISITOR, token)
    const ids = asked.flatMap(({ practices }) => practices.map((one) => one.id))
    expect(ids.toSorted()).toEqual(Object.keys(smallAt(1)).toSorted())
    const strange = { practiceId: 'culture.swarming', answer: 3 }
    const read = ({ asked }: Awaited<ReturnType<typeof getQuestions>>) => ({
      key: newKey(),
      answers: [savedAnswerSchema(asked).parse(strange)],
    })
    await expect(submitResponse(VISITOR, token, read)).rejects.toThrow('practice')
  })

  it('shows a team what it was asked with, also after newer versions', async () => {
    const id = await publishedOwn(actor, smallDocument())
    const assessment = await closedWith(
      actor,
      team,
      [1, 2, 3, 4, 5].map((level) => smallAt(level as Level)),
      planOf(id, 1),
    )
    const renamed = smallDocument('Second')
    renamed.lean = renamed.lean.map((one) => ({ ...one, title: 'Other words' }))
    await publishedNext(actor, id, renamed)
    const titles = (await getReport(actor, assessment, 'member')).pillars[2]?.practices.map(
      (row) => row.practice.text.en.title,
    )
    expect(titles).toEqual(['Title of lean.one', 'Title of lean.two'])
  })

  it('compares rounds over the practices that both asked, and shows no change where there is none', async () => {
    const document = { ...calmsDocument(), title: 'Ours' }
    document.lean = smallDocument().lean
    document.culture = document.culture.slice(0, 5)
    const id = await publishedOwn(actor, document)
    const five = (level: Level) =>
      Array.from({ length: 5 }, () => ({ ...allAt(level, 'full'), 'lean.one': level, 'lean.two': level }))
    const inCalms = Array.from({ length: 5 }, () => allAt(2, 'full'))
    await closedWith(actor, team, inCalms, { variant: 'full' })
    const asked = askedPractices(await getQuestionnaire(actor, id, 1), 'full').flatMap(({ practices }) =>
      practices.map((one) => one.id),
    )
    const inOurs = five(4).map((answers) =>
      Object.fromEntries(Object.entries(answers).filter(([key]) => asked.includes(key))),
    )
    const assessment = await closedWith(actor, team, inOurs as ReturnType<typeof smallAt>[], planOf(id, 1))
    const report = await getReport(actor, assessment, 'member')
    const [culture, automation, lean] = report.pillars
    expect(culture?.change).toMatchObject({ difference: 2 })
    expect(automation?.change).toMatchObject({ difference: 2 })
    expect(lean?.change).toBeNull()
  })

  it('stands beside others in the dashboard and in exports, each team with what it was asked', async () => {
    const id = await publishedOwn(actor, smallDocument())
    const other = await newTeam(actor, 'Other')
    const lead = async (teamId: string, answers: Record<string, Level>, version?: { id: string; version: number }) => {
      const draft = await startAssessment(actor, teamId, 'full', version)
      await saveAnswers(actor, draft, () => said(answers))
      await submitAssessment(actor, draft)
    }
    await lead(team, smallAt(4), { id, version: 1 })
    await lead(other, allAt(2, 'full'))
    const { teams } = await getDashboard(actor, { voice: 'lead' })
    expect(teams.map(({ latest }) => [latest?.questionnaire.id, latest?.pillars.lean.score])).toEqual([
      [id, 4],
      ['calms', 2],
    ])
    const { results } = await gatheredResults(await exportResults(actor, {}, 'json'))
    expect(results.map(({ figures }) => figures?.questionnaire.title)).toEqual(['Small', 'CALMS'])
  })

  it('can be chosen for a round in its latest version; a planned round keeps the one that it has', async () => {
    const id = await publishedOwn(actor, smallDocument())
    expect((await getRoundForm(actor)).questionnaires).toEqual([
      { value: 'calms:1', title: 'CALMS', version: 1 },
      { value: `${id}:1`, title: 'Small', version: 1 },
    ])
    const round = await planned(actor, [team], { questionnaire: { id, version: 1 } })
    expect(await roundOf(actor.workspaceId, round)).toMatchObject({ questionnaireId: id, questionnaireVersion: 1 })
    await publishedNext(actor, id, smallDocument('Second'))
    const form = await getRoundForm(actor, { change: round })
    expect(form.values.questionnaire).toBe(`${id}:1`)
    expect(form.questionnaires.map(({ value }) => value)).toEqual([`${id}:1`, 'calms:1', `${id}:2`])
    expect((await getRoundForm(actor, { copy: round })).values.questionnaire).toBe(`${id}:2`)
  })

  it('can be asked with in its own workspace only, and not before it is published', async () => {
    const stranger = await newActor()
    const theirs = await publishedOwn(stranger, smallDocument('Theirs'))
    for (const questionnaire of [
      { id: theirs, version: 1 },
      { id: 'calms', version: 2 },
    ]) {
      await expect(createRound(actor, typedRound([team], { questionnaire }))).rejects.toMatchObject({
        fields: [{ field: 'questionnaire', problem: 'questionnaire' }],
      })
      await expect(startAssessment(actor, team, 'full', questionnaire)).rejects.toMatchObject({
        fields: [{ field: 'questionnaire', problem: 'questionnaire' }],
      })
    }
  })
})
