import type { TrendAsked } from '@/use-cases/trends/get-trend'
import type { DashboardView } from '../dashboard-view'

/** What a view asks a trend of: one item; else the tag that the teams are filtered by, if it is one; else all teams. */
export function trendAsked({ items: [item], tags, voice }: DashboardView): TrendAsked {
  if (item !== undefined) return { item, voice }
  return { tag: tags.length === 1 ? tags[0] : undefined, voice }
}
