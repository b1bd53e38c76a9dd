import type { TrendItem } from '@/use-cases/trends/trend-item'

/** An item as the address has it. */
export function itemKey(item: TrendItem): string {
  if (item.kind === 'all') return 'all'
  return item.kind === 'tag' ? `tag:${item.key}` : `team:${item.id}`
}
