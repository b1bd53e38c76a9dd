import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { linkHash, reportLinkToken } from '@/auth/link-token'
import { inTransaction } from '@/database/client'
import { lockAlone } from '@/database/locks'
import { deleteExpiredReportLinks, insertReportLink, listReportLinks, type ReportLinkOf } from '@/database/report-links'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { isAnythingShown } from './is-anything-shown'
import type { ReportLinkInput } from './report-link-schema'
import { requireShareable } from './require-shareable'

const DAY = 86_400_000

/** How many links to one report can be open: one for each occasion, and no end of addresses that nobody looks after. */
export const REPORT_LINK_LIMIT = 20

/**
 * Makes a link by which anybody can see a published report until it expires or is revoked.
 * @returns the link's id.
 * @throws AppError `forbidden`, `not-found`, or `invalid` where nothing is shown or there are enough links.
 */
export async function makeReportLink(
  actor: Actor,
  of: ReportLinkOf,
  { days }: ReportLinkInput,
  now = new Date(),
): Promise<string> {
  await deleteExpiredReportLinks(now)
  return inTransaction(async () => {
    const target = await requireShareable(actor, of)
    if (!(await isAnythingShown(actor.workspaceId, of))) throw refusal('nothingToShare')
    await lockAlone(`report links ${target.id}`)
    const open = await listReportLinks(actor.workspaceId, of, now)
    if (open.length >= REPORT_LINK_LIMIT) throw refusal('tooManyReportLinks')
    const id = randomUUID()
    const expiresAt = new Date(now.getTime() + days * DAY)
    await insertReportLink(actor.workspaceId, of, { id, tokenHash: linkHash(reportLinkToken(id)), expiresAt })
    await record(actor, 'report-link.made', target, { until: expiresAt.toISOString() })
    return id
  })
}

const refusal = (problem: 'nothingToShare' | 'tooManyReportLinks') => new AppError('invalid', [{ field: '', problem }])
