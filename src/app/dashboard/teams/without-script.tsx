import { getTranslations } from 'next-intl/server'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { dashboardDownloads } from '../dashboard-downloads'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'

/** Where the figures are for a browser that runs no script. */
export async function WithoutScript({ dashboard, view }: { dashboard: Dashboard; view: DashboardView }) {
  const t = await getTranslations('heatmap')
  const overview = { href: viewHref('overview', filtersOf(view)), text: t('toOverview') }
  return (
    <noscript>
      <p className="max-w-[70ch]">{t('noScript')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {[overview, ...(await dashboardDownloads(dashboard))].map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </noscript>
  )
}
