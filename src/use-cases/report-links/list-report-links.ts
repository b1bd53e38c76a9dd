import 'server-only'
import type { Actor } from '@/auth/actor'
import { linkHash, reportLinkToken } from '@/auth/link-token'
import { environment } from '@/config/environment'
import * as database from '@/database/report-links'
import { momentText } from '../share/moment-text'
import { requireWorkspace } from '../workspaces/require-workspace'
import { isAnythingShown } from './is-anything-shown'
import { requireShareable } from './require-shareable'

/** A link by which a report can be seen, with its moments in words, in the workspace's time zone. */
export type SharedLink = {
  id: string
  /** Null: the installation's secret was another when it was made, so that it works but cannot be shown again. */
  address: string | null
  made: string
  until: string
}

/**
 * The links to a report that have not expired, the newest first. Null for a team's report of which all is withheld:
 * there is nothing to share.
 * @throws AppError `forbidden` or `not-found`.
 */
export async function listReportLinks(
  actor: Actor,
  of: database.ReportLinkOf,
  now = new Date(),
): Promise<SharedLink[] | null> {
  await requireShareable(actor, of)
  // Of a round that would cost as much again as its overview, whose page knows; making a link asks anyway.
  if ('assessmentId' in of && !(await isAnythingShown(actor.workspaceId, of))) return null
  const [{ timeZone }, links] = await Promise.all([
    requireWorkspace(actor),
    database.listReportLinks(actor.workspaceId, of, now),
  ])
  return links.map(({ id, tokenHash, createdAt, expiresAt }) => ({
    id,
    address: addressOf(id, tokenHash),
    made: momentText(createdAt, timeZone),
    until: momentText(expiresAt, timeZone),
  }))
}

function addressOf(id: string, hash: string): string | null {
  const token = reportLinkToken(id)
  return linkHash(token) === hash ? `${environment().APP_URL}/r/${token}` : null
}
