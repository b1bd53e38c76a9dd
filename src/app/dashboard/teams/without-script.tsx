import { getTranslations } from 'next-intl/server'
import { type DashboardView, filtersOf, viewHref, viewQuery } from '../dashboard-view'

/** Where the figures are for a browser that runs no script. */
export async function WithoutScript({ view }: { view: DashboardView }) {
  const t = await getTranslations('heatmap')
  const filters = viewQuery(filtersOf(view)).replace(/^\?/, '&')
  return (
    <noscript>
      <p className="max-w-[70ch]">{t('noScript')}</p>
      <ul className="mt-2 flex flex-wrap gap-6">
        <li>
          <a href={`/dashboard/export?format=csv-wide${filters}`} className={LINK}>
            {t('fileTable')}
          </a>
        </li>
        <li>
          <a href={viewHref('overview', filtersOf(view))} className={LINK}>
            {t('toOverview')}
          </a>
        </li>
      </ul>
    </noscript>
  )
}

const LINK = 'inline-flex min-h-10 items-center text-accent underline underline-offset-4'
