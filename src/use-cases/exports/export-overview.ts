import 'server-only'
import type { Actor } from '@/auth/actor'
import type { DashboardAsked } from '../dashboard/get-dashboard'
import { getOverview, type Overview } from '../dashboard/get-overview'
import type { DocumentFormat } from './document-formats'
import { recordDocument } from './record-document'

/** The overview of a round for a document or a picture: the same as its page shows. The audit log tells of it. */
export async function exportOverview(actor: Actor, asked: DashboardAsked, format: DocumentFormat): Promise<Overview> {
  const overview = await getOverview(actor, asked)
  await recordDocument(actor, overview.dashboard, format)
  return overview
}
