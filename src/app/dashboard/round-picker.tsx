import { getFormatter, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { type Dashboard, LATEST } from '@/use-cases/dashboard/get-dashboard'
import type { DashboardView } from './dashboard-view'

type RoundPickerProps = { dashboard: Dashboard; view: DashboardView }

/** Chooses the round that is shown; a form, so it works without script. Nothing while no round has closed. */
export async function RoundPicker({ dashboard: { rounds, round }, view }: RoundPickerProps) {
  const [t, format] = await Promise.all([getTranslations('dashboard'), getFormatter()])
  if (rounds.length === 0) return null
  return (
    // Without an action a form comes back to its own page, on every page of the dashboard.
    <form className="my-3 flex flex-wrap items-end gap-3 print:hidden">
      {view.voice && <input type="hidden" name="voice" value={view.voice} />}
      {view.tags.map((tag) => (
        <input key={tag} type="hidden" name="tag" value={tag} />
      ))}
      {view.pillar && <input type="hidden" name="pillar" value={view.pillar} />}
      {view.items.map((item) => (
        <input key={item} type="hidden" name="item" value={item} />
      ))}
      <label className="block max-w-full">
        <span className="block text-sm text-quiet">{t('round')}</span>
        <select
          name="round"
          defaultValue={round?.id ?? LATEST}
          className="min-h-12 max-w-full rounded-lg border border-line-strong bg-surface px-3"
        >
          {rounds.map(({ id, name, closedAt }) => (
            <option key={id} value={id}>
              {t('roundOption', { name, date: format.dateTime(closedAt, { dateStyle: 'medium' }) })}
            </option>
          ))}
          <option value={LATEST}>{t('latest')}</option>
        </select>
      </label>
      <button type="submit" className={buttonClass('secondary')}>
        {t('showRound')}
      </button>
    </form>
  )
}
