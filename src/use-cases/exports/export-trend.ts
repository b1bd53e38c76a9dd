import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { getTrend, type Trend, type TrendAsked } from '../trends/get-trend'
import type { DocumentFormat } from './document-formats'
import { recordDocument } from './record-document'

/**
 * A trend for a picture: the same as its page shows. The audit log tells of it.
 * @throws AppError `not-found` for a team or a tag that is not there.
 */
export async function exportTrend(actor: Actor, asked: TrendAsked, format: DocumentFormat): Promise<Trend> {
  const trend = await getTrend(actor, asked)
  if (asked.item === undefined && asked.tag !== undefined && trend.item.kind !== 'tag') throw new AppError('not-found')
  await recordDocument(actor, { round: null }, format)
  return trend
}
