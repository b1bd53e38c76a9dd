import { getFormatter, getTranslations } from 'next-intl/server'
import { levelNames, pillarNames } from '@/app/chart-words'
import { differenceText } from '@/charts/difference-text'
import { scoreText } from '@/charts/score-text'
import { askedPracticesOf } from '@/use-cases/dashboard/asked-practices-of'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

export type OverviewWords = Awaited<ReturnType<typeof overviewWords>>

/**
 * What all parts of the overview say: names and numbers in one form.
 * @param teams - whose practices are named
 * @param isShared - For who sees it by a link: nothing leads from it into the app
 */
export async function overviewWords(teams: readonly Pick<TeamRow, 'latest'>[], isShared = false) {
  const [t, names, format] = await Promise.all([getTranslations('overview'), levelNames(), getFormatter()])
  const titles = new Map(askedPracticesOf(teams).map(({ id, text }) => [id, text.en.title]))
  return {
    t,
    isShared,
    /** Where a figure leads; null for who may go nowhere. */
    way: (href: string) => (isShared ? null : href),
    names,
    pillars: pillarNames(),
    practice: (id: string) => titles.get(id) ?? id,
    score: (score: number) => scoreText(score),
    signed: (difference: number) => differenceText(difference),
    percent: (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    about: (count: number) => format.number(count, { maximumFractionDigits: count < 10 ? 1 : 0 }),
    date: (date: Date) => format.dateTime(date, { dateStyle: 'medium' }),
    list: (items: readonly string[]) => format.list(items),
  }
}
