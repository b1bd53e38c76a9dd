import type { getTranslations } from 'next-intl/server'
import type { TrendItem } from '@/use-cases/trends/trend-item'

/** Whose trend it is. */
export function trendTitle(item: TrendItem, t: Awaited<ReturnType<typeof getTranslations<'trends'>>>): string {
  if (item.kind === 'all') return t('all')
  return item.kind === 'tag' ? t('ofTag', { tag: item.name }) : item.name
}
