import 'server-only'
import type { Actor } from '@/auth/actor'
import { listComments } from '@/database/comments'
import { listRoundNotes } from '@/database/round-notes'
import type { Voice } from '@/scoring/tally'
import { requireAssessment } from '../assessments/require-assessment'
import { publishedReport } from './published-report'

export type Report = Awaited<ReturnType<typeof getReport>>

/**
 * Everything a team's report shows, scored from published tallies only.
 * @param voice - whose answers; the lead's, else the first published, if it is not given or was not published
 * @throws AppError `not-found`, also for an assessment that is not published.
 */
export async function getReport(actor: Actor, assessmentId: string, voice?: Voice) {
  const assessment = await requireAssessment(actor, assessmentId)
  const [comments, notes] = await Promise.all([
    listComments(actor.workspaceId, assessment.id),
    listRoundNotes(actor.workspaceId, { teamIds: [assessment.team.id] }),
  ])
  return publishedReport(actor.workspaceId, assessment, voice, { comments, notes })
}
