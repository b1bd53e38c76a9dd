import { radarWords } from '@/app/chart-words'
import { reportHref } from '@/app/report-href'
import { Radar } from '@/charts/radar'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import { DashboardChartDownloads } from '../dashboard-chart-downloads'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'
import { shownView } from '../shown-view'
import { CompareEmpty } from './compare-empty'
import { compareWords } from './compare-words'
import { ComparisonNotes } from './comparison-notes'
import { comparisonSeries } from './comparison-series'
import { DifferencesTable } from './differences-table'
import { ItemChooser } from './item-chooser'
import { PracticeTables } from './practice-tables'

/** Everything under the frame of the comparison: what is compared, the radar, the numbers, the practices. */
export async function ComparisonView({ comparison, view }: { comparison: Comparison; view: DashboardView }) {
  const words = await compareWords(comparison)
  const { compared, dashboard } = comparison
  const { t } = words
  const reportOf = (assessmentId: string) => reportHref(assessmentId, dashboard.voice)
  return (
    <div className="space-y-12">
      <ItemChooser comparison={comparison} view={view} words={words} />
      <ComparisonNotes comparison={comparison} words={words} />
      {compared.length === 0 ? (
        <CompareEmpty dashboard={dashboard} view={view} words={words} />
      ) : (
        <>
          <section aria-labelledby="radars" className="space-y-3">
            <h2 id="radars" className="text-xl font-bold">
              {t('radars')}
            </h2>
            <p className="max-w-[70ch] text-sm text-quiet">{t('radarsNote')}</p>
            <Radar series={comparisonSeries(compared, words.fullName)} words={await radarWords(t('radars'))} />
            <DashboardChartDownloads
              chart="comparison"
              title={t('radars')}
              view={shownView(
                dashboard,
                compared.map(({ id }) => id),
              )}
            />
          </section>
          <DifferencesTable comparison={comparison} reportHref={reportOf} words={words} />
          <PracticeTables comparison={comparison} view={view} reportHref={reportOf} words={words} />
        </>
      )}
      <p className="print:hidden">
        <a
          href={viewHref('compare/all', filtersOf(view))}
          className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
        >
          {t('toAllRadars')}
        </a>
      </p>
    </div>
  )
}
