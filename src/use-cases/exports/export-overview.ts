import 'server-only'
import type { Actor } from '@/auth/actor'
import type { DashboardAsked } from '../dashboard/dashboard-scope'
import { getOverview, type Overview } from '../dashboard/get-overview'
import type { DocumentFormat } from './document-formats'
import { recordDocument } from './record-document'
import { requireShown } from './require-shown'

/**
 * The overview of a round for a document or a picture: the same as its page shows. The audit log tells of it.
 * @throws AppError `not-found` for a round or a tag that the page would pass over.
 */
export async function exportOverview(actor: Actor, asked: DashboardAsked, format: DocumentFormat): Promise<Overview> {
  const overview = await getOverview(actor, asked)
  requireShown(overview.dashboard, asked)
  await recordDocument(actor, overview.dashboard, format)
  return overview
}
