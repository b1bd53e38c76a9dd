import { getTranslations } from 'next-intl/server'
import type { Trend } from '@/use-cases/trends/get-trend'
import { ChoiceForm } from '../choice-form'
import { type DashboardView, filtersOf } from '../dashboard-view'
import { itemKey } from './item-key'
import { allTeams } from './trend-title'

/** Chooses whose trend is shown. The filters of the other pages go along. */
export async function ItemForm({ trend, view }: { trend: Trend; view: DashboardView }) {
  const { item, teams, tags } = trend
  const t = await getTranslations('trends')
  return (
    <ChoiceForm name="item" label={t('whose')} button={t('show')} defaultValue={itemKey(item)} view={filtersOf(view)}>
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
    </ChoiceForm>
  )
}
