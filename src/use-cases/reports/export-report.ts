import 'server-only'
import type { Actor } from '@/auth/actor'
import type { Voice } from '@/scoring/tally'
import { record } from '../audit/record'
import { getReport, type Report } from './get-report'

/**
 * A team's report for a file that leaves the app: the same as its page shows. The audit log tells of it.
 * @param format - what kind of file, such as 'pdf'
 * @throws AppError `not-found`, also for an assessment that is not published.
 */
export async function exportReport(
  actor: Actor,
  assessmentId: string,
  voice: Voice | undefined,
  format: string,
): Promise<Report> {
  const report = await getReport(actor, assessmentId, voice)
  const { id, team } = report.assessment
  await record(actor, 'results.exported', { type: 'assessment', id, name: team.name }, { format, voice: report.voice })
  return report
}
