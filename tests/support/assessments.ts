import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import { askedPractices, type Variant } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { createTeam } from '@/use-cases/teams/create-team'

/** Somebody in a new workspace, where there is nothing yet. */
export async function newActor(): Promise<Actor> {
  const { id } = await prisma().workspace.create({ data: { name: 'Tests' }, select: { id: true } })
  return { workspaceId: id, role: 'admin', userId: null, teamIds: null }
}

/** The id of a new team. */
export async function newTeam(actor: Actor, name = 'Checkout'): Promise<string> {
  return (await createTeam(actor, { name })).id
}

/** The id of a draft that a team (a new one unless it is given) has begun. */
export async function newDraft(
  actor: Actor,
  answers: Answers = {},
  variant: Variant = 'full',
  teamId?: string,
): Promise<string> {
  const team = teamId ?? (await newTeam(actor, `Team ${crypto.randomUUID()}`))
  const assessmentId = await startAssessment(actor, team, variant)
  await saveAnswers(actor, assessmentId, () => said(answers))
  return assessmentId
}

/** The id of an assessment of a team that was answered and submitted. */
export async function submitted(actor: Actor, teamId: string, variant: Variant, answers: Answers): Promise<string> {
  const assessmentId = await startAssessment(actor, teamId, variant)
  await saveAnswers(actor, assessmentId, () => said(answers))
  await submitAssessment(actor, assessmentId)
  return assessmentId
}

/** Answers as they are saved, without comments. */
export function said(answers: Answers): SavedAnswer[] {
  return Object.entries(answers).map(([practiceId, answer]) => ({ practiceId, answer: answer ?? null, comment: '' }))
}

/** The ids of all practices that a variant asks. */
export function practiceIds(variant: Variant): string[] {
  return askedPractices(currentQuestionnaire, variant).flatMap(({ practices }) => practices.map(({ id }) => id))
}

/** One level for every practice that a variant asks. */
export function allAt(level: Level, variant: Variant): Record<string, Level> {
  return Object.fromEntries(practiceIds(variant).map((id) => [id, level]))
}
