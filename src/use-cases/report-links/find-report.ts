import 'server-only'
import type { Actor, Visitor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { requireTries } from '@/auth/rate-limit'
import { findAssessment } from '@/database/assessments'
import { findReportLink } from '@/database/report-links'
import { findWorkspace } from '@/database/workspaces'
import type { Voice } from '@/scoring/tally'
import { questionsOf } from '../assessments/questions'
import { getOverview, type Overview } from '../dashboard/get-overview'
import type { Report } from '../reports/get-report'
import { publishedReport } from '../reports/published-report'
import { momentText } from '../share/moment-text'

/** A team's report, or the overview of a round, and until when it can be seen. */
export type SharedReport = ({ report: Report } | { overview: Overview }) & { until: string }

/**
 * What a link shows. Null, whichever it is, if the link is unknown, was revoked or has expired.
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
  const workspace = await findWorkspace(workspaceId)
  const shown =
    'roundId' in of
      ? await overviewOf(workspaceId, of.roundId, voice)
      : await reportOf(workspaceId, of.assessmentId, voice)
  // Deleted in this moment, and the link with it.
  if (workspace === null || shown === null) return null
  return { ...shown, until: momentText(expiresAt, workspace.timeZone) }
}

/** Without comments and notes: they may name people, so they are not even read. */
async function reportOf(workspaceId: string, assessmentId: string, voice?: Voice): Promise<{ report: Report } | null> {
  const assessment = await findAssessment(workspaceId, assessmentId)
  if (assessment === null) return null
  const nothing = { comments: [], notes: [] }
  const questions = await questionsOf(workspaceId, assessment)
  return { report: await publishedReport(workspaceId, { ...assessment, ...questions }, voice, nothing) }
}

/** As coaches see it, one of whom has shared it. */
async function overviewOf(workspaceId: string, round: string, voice?: Voice): Promise<{ overview: Overview } | null> {
  const coach: Actor = { workspaceId, role: 'coach', userId: null, teamIds: null }
  const overview = await getOverview(coach, { round, voice })
  // For a round of which nothing is published it would be that of another.
  return overview.dashboard.round?.id === round ? { overview } : null
}
