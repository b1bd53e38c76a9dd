import { getTranslations } from 'next-intl/server'
import { DASHBOARD_PAGES, type DashboardPage, type DashboardView, filtersOf, viewHref } from './dashboard-view'

/** The ways between the dashboard's pages. The filters go along. */
export async function DashboardTabs({ page, view }: { page: DashboardPage; view: DashboardView }) {
  const t = await getTranslations('dashboard')
  return (
    <>
      <p className="hidden print:block">{t(`page.${page === 'compare/all' ? 'compare' : page}`)}</p>
      <nav aria-label={t('pages')} className="mb-4 border-b border-line print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {DASHBOARD_PAGES.map((one) => (
            <li key={one}>
              <a
                href={viewHref(one, filtersOf(view))}
                aria-current={one === page ? 'page' : page.startsWith(`${one}/`) ? 'true' : undefined}
                className="-mb-px inline-flex min-h-12 items-center border-b-2 border-transparent text-quiet hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-text"
              >
                {t(`page.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
