import './auth-secret'
import { randomBytes } from 'node:crypto'
import type { Actor, Visitor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { inTransaction, prisma } from '@/database/client'
import { insertRoundTeams, listRoundTeams } from '@/database/round-teams'
import { findRound, insertRound, type Round, type RoundPlan } from '@/database/rounds'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'
import { submitResponse } from '@/use-cases/responses/submit-response'
import { closeRound } from '@/use-cases/rounds/close-round'
import { openRound } from '@/use-cases/rounds/open-round'
import { said } from './assessments'

const DAY = 86_400_000

/** Somebody who answers, from anywhere. */
export const VISITOR: Visitor = { network: '192.0.2.1' }

/** A round of some teams that is planned for tomorrow; without anything else said, a quick check of members and lead. */
export async function plannedRound(
  { workspaceId }: Actor,
  teamIds: readonly string[],
  plan: Partial<RoundPlan> = {},
): Promise<Round> {
  return inTransaction(async () => {
    const { minimumGroupSize, forgetAfterDays } = await prisma().workspace.findUniqueOrThrow({
      where: { id: workspaceId },
    })
    const id = await insertRound(workspaceId, {
      name: `Round ${randomBytes(4).toString('hex')}`,
      questionnaireId: currentQuestionnaire.id,
      questionnaireVersion: currentQuestionnaire.version,
      variant: 'quick',
      askedBy: 'Ada',
      purpose: 'To see where help is wanted.',
      asksLead: true,
      asksMembers: true,
      opensAt: new Date(Date.now() + DAY),
      closesAt: new Date(Date.now() + 8 * DAY),
      ...plan,
      minimumGroupSize,
      forgetAfterDays,
    })
    const round = await roundOf(workspaceId, id)
    const link = (teamId: string) => linkHash(linkToken({ roundId: id, teamId, version: 1 }))
    await insertRoundTeams(
      round,
      teamIds.map((teamId) => ({ teamId, expectedSize: null, linkHash: link(teamId) })),
    )
    return round
  })
}

/** The same, opened now. */
export async function openedRound(
  actor: Actor,
  teamIds: readonly string[],
  plan: Partial<RoundPlan> = {},
): Promise<Round> {
  const { id } = await plannedRound(actor, teamIds, plan)
  await openRound(actor, id)
  return roundOf(actor.workspaceId, id)
}

export async function roundOf(workspaceId: string, id: string): Promise<Round> {
  const round = await findRound(workspaceId, id)
  if (round === null) throw new Error(`There is no round ${id}`)
  return round
}

/** The token of a team's link. */
export function teamToken({ id }: Pick<Round, 'id'>, teamId: string, version = 1): string {
  return linkToken({ roundId: id, teamId, version })
}

/** A browser's secret. */
export function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** A browser sends answers by a link under its key. */
export function submitted(token: string, key: string, answers: readonly SavedAnswer[]) {
  return submitResponse(VISITOR, token, () => ({ key, answers }))
}

/** A member answers by a link. @returns their receipt. */
export async function answered(
  token: string,
  answers: Answers,
  comments: Record<string, string> = {},
): Promise<string> {
  const key = newKey()
  const saved = said(answers).map((one) => ({ ...one, comment: comments[one.practiceId] ?? '' }))
  await submitted(token, key, saved)
  return key
}

/** The id of the assessment that is a team in a round. */
export async function assessmentOf(actor: Actor, { id }: Pick<Round, 'id'>, teamId: string): Promise<string> {
  const [found] = await listRoundTeams(actor.workspaceId, id, [teamId])
  if (!found) throw new Error('The team is not in the round')
  return found.assessmentId
}

/** A round of one team that members have answered and that was closed. @returns the assessment's id. */
export async function closedWith(
  actor: Actor,
  teamId: string,
  responses: readonly Answers[],
  plan: Partial<RoundPlan> = {},
): Promise<string> {
  const round = await openedRound(actor, [teamId], plan)
  for (const answers of responses) await answered(teamToken(round, teamId), answers)
  await closeRound(actor, round.id)
  return assessmentOf(actor, round, teamId)
}
