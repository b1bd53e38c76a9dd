import type { getTranslations } from 'next-intl/server'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { OverviewWords } from '../overview/overview-words'

/** What each section of a round's document is made from. */
export type OverviewContext = {
  overview: Overview
  words: OverviewWords
  t: Awaited<ReturnType<typeof getTranslations<'pdf'>>>
}

/** How many entries of a list are worth reading on paper. */
export const MOST_LISTED = 25
