import 'server-only'
import type { Actor } from '@/auth/actor'
import { type Comparison, type ComparisonAsked, getComparison } from '../dashboard/get-comparison'
import type { DocumentFormat } from './document-formats'
import { recordDocument } from './record-document'

/**
 * A comparison for a picture: the same as its page shows. The audit log tells of it.
 * @throws AppError `not-found` if the workspace was deleted meanwhile
 */
export async function exportComparison(
  actor: Actor,
  asked: ComparisonAsked,
  format: DocumentFormat,
): Promise<Comparison> {
  const comparison = await getComparison(actor, asked)
  await recordDocument(actor, comparison.dashboard, format)
  return comparison
}
