import { getTranslations } from 'next-intl/server'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'

/** Where the figures are for a browser that runs no script: in the files that stand below, and in the overview. */
export async function WithoutScript({ view }: { view: DashboardView }) {
  const t = await getTranslations('heatmap')
  return (
    <noscript>
      <p className="max-w-[70ch]">
        {t('noScript')}{' '}
        <a href={viewHref('overview', filtersOf(view))} className="text-accent underline underline-offset-4">
          {t('toOverview')}
        </a>
      </p>
    </noscript>
  )
}
