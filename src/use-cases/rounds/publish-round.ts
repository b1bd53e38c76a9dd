import 'server-only'
import { type Assessment, listPublished, listUnpublished, publish } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { insertComments, type PublishedComment } from '@/database/comments'
import { deleteDraftAnswers } from '@/database/draft-answers'
import { emptyLinks } from '@/database/link-use'
import { listMemberResponses, type MemberResponse, rewriteMemberResponses } from '@/database/member-responses'
import { findLeadResponse } from '@/database/responses'
import type { Round } from '@/database/rounds'
import { insertTallies, listTallies } from '@/database/tallies'
import { askedPractices } from '@/questionnaire/asked-practices'
import type { PublishedTally } from '@/scoring/tally'
import { tallyFromJson, tallyToJson } from '@/scoring/tally-json'
import { publishLeadTallies } from '../assessments/publish-lead-tallies'
import { withQuestions } from '../assessments/questions'
import type { AssessmentWithQuestions } from '../assessments/require-assessment'
import { shuffled } from '../shuffled'
import { queueWebhooks } from '../webhooks/queue-webhooks'
import { toldTargets } from '../webhooks/told-targets'
import { memberTallies } from './member-tallies'

/**
 * How long publishing one team may take, in milliseconds. Whatever the usual limit cut off would be cut off at every
 * try, and the team of ten thousand would never see its results.
 */
const PUBLISHING_LIMIT = 10 * 60_000

/**
 * Publishes what a closed round has collected, one team at a time and each at once: what was killed half-way goes on
 * with the teams that are left. A published assessment never changes again.
 * @returns how many were published now.
 */
export async function publishRound(round: Round): Promise<number> {
  if (round.closedAt === null) throw new Error(`Round ${round.id} has not closed`)
  const { workspaceId, closedAt } = round
  let published = 0
  // Asked once for all teams, since mostly nobody is.
  const isTold = (await toldTargets(round, 'report.ready')).length > 0
  const unpublished = await withQuestions(workspaceId, await listUnpublished(workspaceId, round.id))
  for (const assessment of unpublished) {
    published += await inTransaction(async () => {
      // Somebody else may be publishing it at this moment.
      if (!(await publish(workspaceId, assessment.id, closedAt))) return 0
      await publishAssessment(round, assessment)
      if (isTold) await queueWebhooks('report.ready', round, closedAt, { ready: assessment })
      return 1
    }, PUBLISHING_LIMIT)
  }
  return published
}

async function publishAssessment(round: Round, assessment: AssessmentWithQuestions): Promise<void> {
  const { workspaceId } = round
  const lead = round.asksLead ? await findLeadResponse(workspaceId, assessment.id) : null
  if (lead) await publishLeadTallies(workspaceId, assessment, lead.answers)
  const said = commentsOf('lead', lead?.comments ?? {})
  const comments = round.asksMembers ? [...said, ...(await publishMembers(round, assessment))] : said
  await insertComments(assessment.id, shuffled(comments))
  // Also where no members are asked: their links may have been made before the plan was changed.
  await emptyLinks(workspaceId, assessment.id)
  await deleteDraftAnswers(workspaceId, assessment.id)
}

/** @returns the comments that may be published. */
async function publishMembers(round: Round, assessment: AssessmentWithQuestions): Promise<PublishedComment[]> {
  const { workspaceId, minimumGroupSize } = round
  const responses = await listMemberResponses(workspaceId, assessment.id)
  const tallies = memberTallies({
    responses: responses.map(({ answers }) => answers),
    asked: assessment.asked,
    quick: askedPractices(assessment.questionnaire, 'quick'),
    minimumGroupSize,
    previous: await previousTallies(workspaceId, assessment),
  })
  await insertTallies(
    tallies.map(({ sharedWith, tally }) => ({
      assessmentId: assessment.id,
      voice: 'member',
      sharedWith,
      data: tallyToJson(tally),
    })),
  )
  await rewriteMemberResponses(workspaceId, assessment.id, shuffled(responses))
  return publishedComments(responses, tallies[0]?.tally)
}

/** What was published of the members last time, the whole tally first; null if nothing was that can be compared. */
async function previousTallies(workspaceId: string, assessment: Assessment) {
  const ids = (await listPublished(workspaceId, [assessment.team.id])).map(({ id }) => id)
  const before = (await listTallies(workspaceId, ids)).filter(({ voice }) => voice === 'member')
  const last = ids.findLast(
    (id) =>
      id !== assessment.id && before.some((one) => one.assessmentId === id && one.sharedWith === '' && isOpen(one)),
  )
  if (last === undefined) return null
  const tallies = before.filter(({ assessmentId }) => assessmentId === last)
  const wholeFirst = tallies.toSorted((a, b) => a.sharedWith.length - b.sharedWith.length)
  return { assessmentId: last, tallies: wholeFirst.map(({ data }) => tallyFromJson(data)) }
}

const isOpen = ({ data }: { data: string }) => tallyFromJson(data).withheld === null

/** Of a practice that is withheld, the comments are too. */
function publishedComments(
  responses: readonly MemberResponse[],
  tally: PublishedTally | undefined,
): PublishedComment[] {
  return responses
    .flatMap(({ comments }) => commentsOf('member', comments))
    .filter(({ practiceId }) => (tally?.practices[practiceId] ?? null) !== null)
}

function commentsOf(voice: string, comments: Readonly<Record<string, string>>): PublishedComment[] {
  return Object.entries(comments).map(([practiceId, text]) => ({ voice, practiceId, text }))
}
