import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { SharedRadarGrid } from '@/charts/shared-radar-grid'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import { type DashboardView, filtersOf, viewHref } from '../../dashboard-view'
import { compareWords } from '../compare-words'
import { RadarFigures } from './radar-figures'
import { radarRows } from './radar-rows'
import { RadarWall } from './radar-wall'

/** Small radars of all teams, each over the median of all, and their figures in one table. */
export async function AllRadars({ comparison, view }: { comparison: Comparison; view: DashboardView }) {
  const { dashboard, compared } = comparison
  const [t, words, radar] = await Promise.all([
    getTranslations('compare'),
    compareWords(comparison),
    radarWords(dashboard.round?.name ?? ''),
  ])
  const all = words.name({ kind: 'all', name: '' })
  const filters = filtersOf(view)
  const wallWords = {
    pillars: PILLAR_IDS.map((id) => radar.pillars[id]),
    noScore: t('noScore'),
    withheld: t('withheld'),
    notAssessed: t('notAssessed'),
    n: t('people', { n: '{n}' }),
    compare: t('compareOne'),
    compareWith: t('compareWithRest', { name: '{name}' }),
    reportHref: `/assessments/REPORT?voice=${dashboard.voice}`,
    compareHref: viewHref('compare', { ...filters, items: ['team:TEAM', 'all', 'target'] }),
    showTable: radar.showTable,
    tableCaption: radar.tableCaption,
    team: t('team'),
    answers: radar.answersColumn,
  }
  const rows = radarRows(dashboard.teams)
  return (
    <section aria-labelledby="all-radars" className="relative space-y-6">
      <h2 id="all-radars" className="text-xl font-bold">
        {t('allRadars')}
      </h2>
      <p className="max-w-[70ch] text-sm text-quiet">{t('allRadarsNote', { all })}</p>
      <p className="print:hidden">
        <a
          href={viewHref('compare', filters)}
          className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
        >
          {t('toCompare')}
        </a>
      </p>
      <RadarFigures rows={rows} words={wallWords} />
      <SharedRadarGrid median={compared[0] ? valuesOf(compared[0]) : byPillar(() => null)} words={radar} />
      <RadarWall rows={rows} words={wallWords} />
    </section>
  )
}

const valuesOf = ({ pillars }: Comparison['compared'][number]) => byPillar((id) => pillars[id].score)
