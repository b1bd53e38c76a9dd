import { MOST_COMPARED } from '@/use-cases/dashboard/compared-items'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { type DashboardView, viewHref } from '../dashboard-view'
import { CHIP_LINK } from './chip'
import type { CompareWords } from './compare-words'

type CompareEmptyProps = { dashboard: Dashboard; view: DashboardView; words: CompareWords }

/** What to do while nothing is chosen, with the first teams to begin with. */
export function CompareEmpty({ dashboard, view, words: { t } }: CompareEmptyProps) {
  const first = dashboard.teams.filter(({ latest }) => latest !== null).slice(0, MOST_COMPARED)
  const href = (items: readonly string[]) => viewHref('compare', { ...view, items })
  return (
    <section aria-labelledby="begin" className="space-y-3">
      <h2 id="begin" className="text-xl font-bold">
        {t('emptyTitle')}
      </h2>
      <p className="max-w-[70ch]">{t('emptyText')}</p>
      <ul className="flex flex-wrap gap-2">
        {first.map(({ id, name }) => (
          <li key={id} className="max-w-full">
            <a href={href([`team:${id}`, 'all', 'target'])} className={CHIP_LINK}>
              {t('besideRest', { name })}
            </a>
          </li>
        ))}
        {first.length > 1 && (
          <li>
            <a href={href(first.map(({ id }) => `team:${id}`))} className={CHIP_LINK}>
              {t('firstTeams', { count: first.length })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
