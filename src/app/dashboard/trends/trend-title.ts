import type { getTranslations } from 'next-intl/server'
import type { Trend } from '@/use-cases/trends/get-trend'

type TrendsWords = Awaited<ReturnType<typeof getTranslations<'trends'>>>

/** Whose trend it is. */
export function trendTitle({ item, seesAllTeams }: Pick<Trend, 'item' | 'seesAllTeams'>, t: TrendsWords): string {
  if (item.kind === 'all') return allTeams({ seesAllTeams }, t)
  return item.kind === 'tag' ? t('ofTag', { tag: item.name }) : item.name
}

/** What all teams are called: a lead sees their own only. */
export function allTeams({ seesAllTeams }: Pick<Trend, 'seesAllTeams'>, t: TrendsWords): string {
  return t(seesAllTeams ? 'all' : 'yours')
}
