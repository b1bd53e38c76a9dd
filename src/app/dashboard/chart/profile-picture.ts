import { getTranslations } from 'next-intl/server'
import { pictureWords } from '@/app/picture-words'
import type { Picture } from '@/documents/picture'
import { radarPicture } from '@/documents/radar-picture'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { dashboardFacts } from '../dashboard-facts'
import { overviewSeries } from '../overview/overview-series'
import type { OverviewWords } from '../overview/overview-words'
import { seriesNames } from '../overview/series-names'

/** The teams' profile as a picture; null where no team has a score. */
export async function profilePicture(overview: Overview, words: OverviewWords): Promise<Picture | null> {
  const figures = PILLAR_IDS.map((id) => overview.profile[id])
  if (figures.every(({ n }) => n === 0)) return null
  const [t, chart, facts] = await Promise.all([
    getTranslations('pdf'),
    pictureWords(words.t('profileTitle')),
    dashboardFacts(overview.dashboard),
  ])
  const n = (lowest: number, highest: number) =>
    lowest === highest ? t('nTeams', { n: lowest }) : t('nTeamsRange', { lowest, highest })
  return radarPicture(
    overviewSeries(overview, seriesNames(overview, words)),
    { ...chart, n },
    {
      facts: [facts.join(' · ')],
      notes: [...(figures.some(({ middle }) => middle) ? [t('middleNote')] : []), t('areaNote')],
    },
  )
}
