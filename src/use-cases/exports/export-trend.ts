import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { getTrend, type Trend, type TrendAsked } from '../trends/get-trend'
import type { DocumentFormat } from './document-formats'

/**
 * A trend for a picture: the same as its page shows. The audit log tells of it, and of which team, if it is of one.
 * @throws AppError `not-found` for a team or a tag that is not there.
 */
export async function exportTrend(actor: Actor, asked: TrendAsked, format: DocumentFormat): Promise<Trend> {
  const trend = await getTrend(actor, asked)
  if (asked.item === undefined && asked.tag !== undefined && trend.item.kind !== 'tag') throw new AppError('not-found')
  const { item } = trend
  const target = item.kind === 'team' ? { type: 'team', id: item.id, name: item.name } : undefined
  await record(actor, 'results.exported', target, { format, voices: 1 })
  return trend
}
