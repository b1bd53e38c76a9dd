import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { prisma } from '@/database/client'
import { insertComments } from '@/database/comments'
import { insertRound, type RoundPlan } from '@/database/rounds'
import { insertTallies } from '@/database/tallies'
import { askedPractices, type Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers, Voice } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'

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
  comments?: readonly { voice: Voice; practiceId: string; text: string }[]
  variant?: Variant
  name?: string
  minimumGroupSize?: number
  closedAt?: Date
}

/** A team's part in a round that has closed, published as any close publishes it. @returns the assessment's id. */
export async function publishedPart(actor: Actor, teamId: string, said: Said): Promise<string> {
  const { variant = 'quick', minimumGroupSize = 5, closedAt = new Date(), name = 'Autumn', lead, members } = said
  const openedAt = new Date(closedAt.getTime() - HOUR)
  const times = { opensAt: openedAt, openedAt, closesAt: closedAt, closedAt }
  const roundId = await newRound(actor, { ...times, name, variant, minimumGroupSize })
  const round = { ...QUESTIONS, variant, teamId, roundId, publishedAt: closedAt }
  const assessmentId = await insertAssessment(actor.workspaceId, round)
  const asked = askedPractices(currentQuestionnaire, variant)
  const tally = (voice: Voice, responses: readonly Answers[]) => ({
    assessmentId,
    voice,
    sharedWith: '',
    data: tallyToJson(publishedTally(responses, asked, voice, minimumGroupSize)),
  })
  await insertTallies([...(lead ? [tally('lead', [lead])] : []), ...(members ? [tally('member', members)] : [])])
  await insertComments(assessmentId, said.comments ?? [])
  return assessmentId
}
