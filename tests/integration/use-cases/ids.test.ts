import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { nextStep } from '@/use-cases/assessments/next-step'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getReport } from '@/use-cases/reports/get-report'
import { changeTeamName } from '@/use-cases/teams/change-team-name'
import { getTeam } from '@/use-cases/teams/get-team'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { allAt, newActor, newDraft, newTeam, said, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

type UseCase = readonly [name: string, call: (actor: Actor, id: string) => Promise<unknown>]

const OF_TEAMS: readonly UseCase[] = [
  ['getTeam', getTeam],
  ['changeTeamName', (actor, id) => changeTeamName(actor, id, { name: 'Taken over' })],
  ['removeTeam', (actor, id) => removeTeam(actor, id, 'Checkout')],
  ['startAssessment', (actor, id) => startAssessment(actor, id, 'quick')],
]

const OF_ASSESSMENTS: readonly UseCase[] = [
  ['requireAssessment', requireAssessment],
  ['getDraft', getDraft],
  ['nextStep', nextStep],
  ['saveAnswers', (actor, id) => saveAnswers(actor, id, () => said({ 'lean.retrospectives': 1 }))],
  ['submitAssessment', submitAssessment],
  ['discardDraft', (actor, id) => discardDraft(actor, id, 'Checkout')],
  ['getReport', getReport],
]

const MALFORMED: readonly (readonly [what: string, id: string])[] = [
  ['nothing', ''],
  ['a NUL byte', '\u0000'],
  ['an id and a NUL byte', `${randomUUID()}\u0000`],
  ['10,000 characters', 'a'.repeat(10_000)],
  ['SQL', "' OR '1'='1"],
  ['more SQL', "x'; DROP TABLE team; --"],
  ['a wildcard', '%'],
  ['a path', '../../etc/passwd'],
  ['a lone surrogate', '\ud800'],
  ['a name every object has', '__proto__'],
  ['an id with a space', ` ${randomUUID()}`],
]

describeOnBothDatabases('an id', () => {
  let actor: Actor
  let foreign: { team: string; draft: string; published: string }

  beforeAll(async () => {
    actor = await newActor()
    const other = await newActor()
    const team = await newTeam(other)
    foreign = {
      team,
      draft: await newDraft(other, { 'lean.retrospectives': 5 }),
      published: await submitted(other, team, 'quick', allAt(3, 'quick')),
    }
  })

  it.each([...MALFORMED, ['missing', randomUUID()] as const])('that is %s is not found', async (_, id) => {
    for (const [name, call] of [...OF_TEAMS, ...OF_ASSESSMENTS]) {
      await expect(call(actor, id), name).rejects.toMatchObject({ code: 'not-found', fields: [] })
    }
  })

  it.each(OF_TEAMS)('of another workspace’s team looks missing to %s', async (_, call) => {
    await expect(call(actor, foreign.team)).rejects.toMatchObject({ code: 'not-found', fields: [] })
  })

  it.each(OF_ASSESSMENTS)('of another workspace’s assessment looks missing to %s', async (_, call) => {
    await expect(call(actor, foreign.draft)).rejects.toMatchObject({ code: 'not-found', fields: [] })
    await expect(call(actor, foreign.published)).rejects.toMatchObject({ code: 'not-found', fields: [] })
  })
})
