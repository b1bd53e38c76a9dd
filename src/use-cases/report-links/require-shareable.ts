import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import type { ReportLinkOf } from '@/database/report-links'
import { AppError } from '@/errors/app-error'
import { requireAssessment } from '../assessments/require-assessment'
import type { AuditTarget } from '../audit/record-all'
import { requireRound } from '../rounds/require-round'

/**
 * A published report whose links the actor may manage, as the audit log names it: of a team that they see, or, for
 * admins and coaches, of a whole round.
 * @throws AppError `forbidden`, or `not-found` also for what is not published.
 */
export async function requireShareable(actor: Actor, of: ReportLinkOf): Promise<AuditTarget> {
  if ('roundId' in of) {
    requireRole(actor, 'admin', 'coach')
    const { id, name, closedAt } = await requireRound(actor, of.roundId)
    if (closedAt === null) throw new AppError('not-found')
    return { type: 'round', id, name }
  }
  const { id, team, publishedAt } = await requireAssessment(actor, of.assessmentId)
  if (publishedAt === null) throw new AppError('not-found')
  return { type: 'assessment', id, name: team.name }
}
