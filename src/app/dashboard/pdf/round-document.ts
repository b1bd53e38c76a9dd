import { getTranslations } from 'next-intl/server'
import type { PdfContent } from '@/documents/pdf-content'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { dashboardFacts } from '../dashboard-facts'
import { overviewWords } from '../overview/overview-words'
import { differencesSections } from './differences-sections'
import { heatmapSection } from './heatmap-section'
import { howSection } from './how-section'
import { movementsSection } from './movements-section'
import { profileSection } from './profile-section'
import { ratesSection } from './rates-section'
import { weakSpotsSection } from './weak-spots-section'
import { withheldSection } from './withheld-section'

/** What the dashboard shows of a round as a document: the overview, and all teams in a table. */
export async function roundDocument(overview: Overview): Promise<PdfContent> {
  const [t, words, facts] = await Promise.all([
    getTranslations('pdf'),
    overviewWords(overview.dashboard.allTeams),
    dashboardFacts(overview.dashboard),
  ])
  const context = { overview, words, t }
  const [title = '', ...others] = facts
  return {
    title,
    language: 'en',
    above: t('roundAbove'),
    facts: others,
    header: [title, others.at(-1)].filter(Boolean).join(' · '),
    page: (number, total) => t('page', { number, total }),
    sections: [
      ratesSection(context),
      await profileSection(context),
      weakSpotsSection(context),
      movementsSection(context),
      ...differencesSections(context),
      withheldSection(context),
      heatmapSection(context),
      howSection(context),
    ],
  }
}
