import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteReportLink, type ReportLinkOf } from '@/database/report-links'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireShareable } from './require-shareable'

/**
 * Ends a link to a report at once, whoever made it.
 * @throws AppError `forbidden`, or `not-found` also for a link to another report and for one that was revoked before.
 */
export async function revokeReportLink(actor: Actor, of: ReportLinkOf, linkId: string): Promise<void> {
  await inTransaction(async () => {
    const target = await requireShareable(actor, of)
    const revoked = await deleteReportLink(actor.workspaceId, of, linkId)
    if (revoked === null) throw new AppError('not-found')
    await record(actor, 'report-link.revoked', target, { until: revoked.expiresAt.toISOString() })
  })
}
