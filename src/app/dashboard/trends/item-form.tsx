import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import type { Trend } from '@/use-cases/trends/get-trend'
import type { DashboardView } from '../dashboard-view'
import { itemKey } from './item-key'
import { allTeams } from './trend-title'

/** Chooses whose trend is shown; a form, so it works without script. The filters of the other pages go along. */
export async function ItemForm({ trend, view }: { trend: Trend; view: DashboardView }) {
  const { item, teams, tags } = trend
  const t = await getTranslations('trends')
  return (
    <form className="my-3 flex flex-wrap items-end gap-3 print:hidden">
      {view.round && <input type="hidden" name="round" value={view.round} />}
      {view.voice && <input type="hidden" name="voice" value={view.voice} />}
      {view.tags.map((tag) => (
        <input key={tag} type="hidden" name="tag" value={tag} />
      ))}
      <label className="block max-w-full">
        <span className="block text-sm text-quiet">{t('whose')}</span>
        <select
          name="item"
          defaultValue={itemKey(item)}
          className="min-h-12 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-text"
        >
          <option value="all">{allTeams(trend, t)}</option>
          {tags.length > 0 && (
            <optgroup label={t('tags')}>
              {tags.map(({ key, name }) => (
                <option key={key} value={`tag:${key}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {teams.length > 0 && (
            <optgroup label={t('teams')}>
              {teams.map(({ id, name }) => (
                <option key={id} value={`team:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <button type="submit" className={buttonClass('secondary')}>
        {t('show')}
      </button>
    </form>
  )
}
