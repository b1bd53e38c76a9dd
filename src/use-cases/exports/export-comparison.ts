import 'server-only'
import type { Actor } from '@/auth/actor'
import { type Comparison, type ComparisonAsked, getComparison } from '../dashboard/get-comparison'
import type { DocumentFormat } from './document-formats'
import { recordDocument } from './record-document'
import { requireShown } from './require-shown'

/**
 * A comparison for a picture: the same as its page shows. The audit log tells of it.
 * @throws AppError `not-found` for a round or a tag that the page would pass over.
 */
export async function exportComparison(
  actor: Actor,
  asked: ComparisonAsked,
  format: DocumentFormat,
): Promise<Comparison> {
  const comparison = await getComparison(actor, asked)
  requireShown(comparison.dashboard, asked)
  await recordDocument(actor, comparison.dashboard, format)
  return comparison
}
