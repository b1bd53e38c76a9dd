import { getTranslations } from 'next-intl/server'
import { pictureWords } from '@/app/picture-words'
import type { Picture } from '@/documents/picture'
import { radarPicture } from '@/documents/radar-picture'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import { compareWords } from '../compare/compare-words'
import { comparisonSeries } from '../compare/comparison-series'
import { dashboardFacts } from '../dashboard-facts'

/** A comparison's radar as a picture; null where nothing is compared. */
export async function comparisonPicture(comparison: Comparison): Promise<Picture | null> {
  const { compared, dashboard } = comparison
  if (compared.length === 0) return null
  const words = await compareWords(comparison)
  const [t, chart, facts] = await Promise.all([
    getTranslations('pdf'),
    pictureWords(words.t('radars')),
    // What is compared is the same whatever the tags.
    dashboardFacts({ ...dashboard, teams: dashboard.allTeams, chosenTags: [] }),
  ])
  const series = comparisonSeries(compared, words.fullName)
  const hasBand = series.some(({ band }) => band)
  return radarPicture(series, chart, {
    facts: [facts.join(' · ')],
    notes: [...(hasBand ? [t('middleNote')] : []), t('nNote'), t('areaNote')],
  })
}
