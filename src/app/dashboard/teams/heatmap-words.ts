import { getTranslations } from 'next-intl/server'
import { levelNames, pillarNames } from '@/app/chart-words'

export type HeatmapWords = Awaited<ReturnType<typeof heatmapWords>>

/** The words of the heatmap, which is drawn in the browser. What stands in braces is filled in there. */
export async function heatmapWords() {
  const t = await getTranslations('heatmap')
  return {
    title: t('title'),
    pillarTitle: t('pillarTitle', { pillar: '{pillar}' }),
    columns: t('columns'),
    fivePillars: t('fivePillars'),
    openPillar: t('openPillar', { pillar: '{pillar}' }),
    search: t('search'),
    shown: { one: t('shownOne'), other: t('shownOther', { count: '{count}' }) },
    loading: t('loading'),
    failed: t('failed'),
    retry: t('retry'),
    none: t('none', { search: '{search}' }),
    clear: t('clear'),
    team: t('team'),
    sort: {
      descending: t('sortDescending', { column: '{column}' }),
      ascending: t('sortAscending', { column: '{column}' }),
      none: t('sortNone'),
    },
    sample: t('sample'),
    cell: {
      level: t('level', { score: '{score}', level: '{level}', name: '{name}' }),
      score: t('score', { score: '{score}', level: '{level}', name: '{name}' }),
      capped: t('capped'),
      n: t('n', { n: '{n}' }),
      noise: t('noise'),
    },
    move: {
      risen: t('moveRisen', { by: '{by}' }),
      fallen: t('moveFallen', { by: '{by}' }),
      none: t('moveNone'),
      noise: t('moveNoise'),
      untested: t('moveUntested', { difference: '{difference}' }),
    },
    missing: {
      'not-assessed': t('notAssessed'),
      'not-asked': t('notAsked'),
      'no-score': t('noScore'),
      withheld: t('withheld'),
    },
    why: {
      'not-assessed': t('notAssessedWhy'),
      'not-asked': t('notAskedWhy'),
      'no-score': t('noScoreWhy'),
      withheld: t('withheldWhy'),
    },
    compare: {
      column: t('compare'),
      tick: t('tick', { team: '{team}' }),
      hint: t('compareHint'),
      ticked: t('ticked', { teams: '{teams}' }),
      most: t('mostTicked'),
      button: t('compareButton'),
      untick: t('untick'),
    },
    levelNames: await levelNames(),
    pillars: pillarNames(),
  }
}
