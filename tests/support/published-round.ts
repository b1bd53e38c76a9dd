import type { Actor } from '@/auth/actor'
import { insertAssessment, markLeadSubmitted } from '@/database/assessments'
import { prisma } from '@/database/client'
import { putMemberResponse } from '@/database/member-responses'
import { putLeadResponse } from '@/database/responses'
import { insertRound, type RoundPlan } from '@/database/rounds'
import type { Answer } from '@/questionnaire/answer-schema'
import type { Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'
import { closeRound } from '@/use-cases/rounds/close-round'

const HOUR = 3_600_000
const QUESTIONS = { questionnaireId: currentQuestionnaire.id, questionnaireVersion: currentQuestionnaire.version }

type RoundOptions = Partial<RoundPlan> & { openedAt?: Date | null; closedAt?: Date | null; minimumGroupSize?: number }

/** A round of the quick check: open for an hour more, unless it is said otherwise. */
export async function newRound(actor: Actor, options: RoundOptions = {}): Promise<string> {
  const { openedAt = new Date(), closedAt = null, minimumGroupSize = 5, ...plan } = options
  const id = await insertRound(actor.workspaceId, {
    name: `Round ${crypto.randomUUID().slice(0, 8)}`,
    ...QUESTIONS,
    variant: 'quick',
    askedBy: 'Ada',
    purpose: 'To see where you stand.',
    asksLead: true,
    asksMembers: true,
    opensAt: new Date(),
    closesAt: new Date(Date.now() + HOUR),
    forgetAfterDays: 30,
    minimumGroupSize,
    ...plan,
  })
  await prisma().round.update({ where: { id }, data: { openedAt, closedAt } })
  return id
}

/** A team's part in a round that is not published. */
export async function newPart(actor: Actor, roundId: string, teamId: string): Promise<string> {
  const { variant } = await prisma().round.findUniqueOrThrow({ where: { id: roundId } })
  return insertAssessment(actor.workspaceId, { ...QUESTIONS, variant: variant as Variant, teamId, roundId })
}

type Said = {
  members?: readonly Answers[]
  lead?: Answers
  /** What the first member wrote beside practices. */
  comments?: Readonly<Record<string, string>>
}

/** A team's part in a round, answered by its lead and its members; nothing of it is published yet. */
export async function answeredPart(actor: Actor, roundId: string, teamId: string, said: Said): Promise<string> {
  const id = await newPart(actor, roundId, teamId)
  if (said.lead) {
    await putLeadResponse(id, stored(said.lead), {})
    await markLeadSubmitted(actor.workspaceId, id, new Date())
  }
  for (const [index, answers] of (said.members ?? []).entries()) {
    const comments = index === 0 ? (said.comments ?? {}) : {}
    await putMemberResponse(id, crypto.randomUUID(), { answers: stored(answers), comments })
  }
  return id
}

/** The same in a round of its own that has closed. @returns the assessment's id. */
export async function publishedPart(
  actor: Actor,
  teamId: string,
  said: Said,
  { at, ...round }: RoundOptions & { at?: Date } = {},
): Promise<string> {
  const roundId = await newRound(actor, round)
  const id = await answeredPart(actor, roundId, teamId, said)
  await closeRound(actor, roundId, at)
  return id
}

/** Without what was not answered. */
function stored(answers: Answers): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])))
}
