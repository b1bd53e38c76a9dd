import 'server-only'
import { listPublished } from '@/database/assessments'
import { listLeadAnswers } from '@/database/responses'
import { insertTallies, type StoredTally } from '@/database/tallies'
import type { Answers } from '@/scoring/tally'
import { type LeadAnswers, sharedLeadTallies, wholeLeadTally } from './lead-tallies'
import { questionsOf } from './questions'
import type { AssessmentWithQuestions } from './require-assessment'

/**
 * Publishes the tally of a lead's answers. Where the assessment in which a lead last answered for the team asked other
 * practices, both tallies over the shared ones are published too, so that change never needs the answers again
 * (docs/scoring.md, rule 8).
 */
export async function publishLeadTallies(
  workspaceId: string,
  assessment: AssessmentWithQuestions,
  answers: Answers,
): Promise<void> {
  const now = { ...assessment, answers }
  await insertTallies([wholeLeadTally(now), ...(await sharedTallies(workspaceId, assessment.team.id, now))])
}

async function sharedTallies(workspaceId: string, teamId: string, now: LeadAnswers): Promise<StoredTally[]> {
  const published = await listPublished(workspaceId, [teamId])
  const answered = await listLeadAnswers(
    workspaceId,
    published.map(({ id }) => id).filter((id) => id !== now.id),
  )
  const last = published.findLast(({ id }) => answered.has(id))
  const answers = last && answered.get(last.id)
  if (!last || !answers) return []
  const { asked } = await questionsOf(workspaceId, last)
  return sharedLeadTallies({ id: last.id, answers, asked }, now)
}
