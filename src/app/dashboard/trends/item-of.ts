import type { DashboardView } from '../dashboard-view'

/** What a view asks a trend of: one item; else the tag that the teams are filtered by, if it is one; else all teams. */
export function itemOf({ items, tags }: DashboardView): string {
  const [item] = items
  if (item !== undefined) return item
  return tags.length === 1 ? `tag:${tags[0]}` : 'all'
}
