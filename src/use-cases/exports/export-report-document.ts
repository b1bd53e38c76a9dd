import 'server-only'
import type { Actor } from '@/auth/actor'
import type { Voice } from '@/scoring/tally'
import { record } from '../audit/record'
import { getReport, type Report } from '../reports/get-report'
import type { DocumentFormat } from './document-formats'

/**
 * A team's report in one voice for a document or a picture: the same as its page shows. The audit log tells of it.
 * @throws AppError `not-found`, also for an assessment that is not published.
 */
export async function exportReportDocument(
  actor: Actor,
  assessmentId: string,
  voice: Voice | undefined,
  format: DocumentFormat,
): Promise<Report> {
  const report = await getReport(actor, assessmentId, voice)
  const { id, name } = report.assessment.team
  await record(actor, 'results.exported', { type: 'team', id, name }, { format, voices: 1 })
  return report
}
