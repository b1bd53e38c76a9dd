import { getTranslations } from 'next-intl/server'
import { levelNames } from '@/app/chart-words'

export type HeatmapWords = Awaited<ReturnType<typeof heatmapWords>>

/** The words of the heatmap, which is drawn in the browser. Braces are filled in there. */
export async function heatmapWords() {
  const t = await getTranslations('dashboard')
  return {
    title: t('heatmap'),
    pillarTitle: t('heatmapPillar', { pillar: '{pillar}' }),
    team: t('team'),
    assessed: t('assessed'),
    chosen: t('chosen'),
    chooseTeam: t('chooseTeam', { team: '{team}' }),
    sortBy: t('sortBy', { column: '{column}' }),
    unsort: t('unsort'),
    openPillar: t('openPillar', { pillar: '{pillar}' }),
    closePillar: t('closePillar'),
    open: t('open'),
    compare: t('compareButton'),
    missing: { 'not-assessed': t('notAssessed'), 'no-score': t('noScore'), withheld: t('withheld') },
    sample: t('sample'),
    since: t('since', { difference: '{difference}' }),
    noise: t('noise'),
    noiseTitle: t('noiseTitle'),
    n: t('n', { n: '{n}' }),
    note: t('changeNote'),
    levelNames: await levelNames(),
  }
}
