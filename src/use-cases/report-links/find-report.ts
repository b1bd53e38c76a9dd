import 'server-only'
import type { Visitor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { requireTries } from '@/auth/rate-limit'
import { findAssessment } from '@/database/assessments'
import { findReportLink } from '@/database/report-links'
import { findWorkspace } from '@/database/workspaces'
import type { Voice } from '@/scoring/tally'
import { withQuestions } from '../assessments/require-assessment'
import type { Report } from '../reports/get-report'
import { publishedReport } from '../reports/published-report'
import { momentText } from '../share/moment-text'

export type SharedReport = { report: Report; until: string }

/**
 * The report that a link leads to, without comments and notes: they are read by nobody here, since they may name people. Null,
 * whichever it is, if the link is unknown, was revoked or has expired.
 * @throws AppError `too-many` for who opens links again and again that lead nowhere: they may be guessing.
 */
export async function findReport(
  visitor: Visitor,
  token: string,
  voice?: Voice,
  now = new Date(),
): Promise<SharedReport | null> {
  const link = await findReportLink(linkHash(token), now)
  if (link === null) {
    await requireTries([{ name: 'report-link', of: visitor.network }])
    return null
  }
  const { workspaceId, of, expiresAt } = link
  if ('roundId' in of) return null
  const [assessment, workspace] = await Promise.all([
    findAssessment(workspaceId, of.assessmentId),
    findWorkspace(workspaceId),
  ])
  // Deleted in this moment, and the link with it.
  if (assessment === null || workspace === null) return null
  const report = await publishedReport(workspaceId, withQuestions(assessment), voice, { comments: [], notes: [] })
  return { report, until: momentText(expiresAt, workspace.timeZone) }
}
