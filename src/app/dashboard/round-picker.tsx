import { getFormatter, getTranslations } from 'next-intl/server'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { ChoiceForm } from './choice-form'
import type { DashboardView } from './dashboard-view'

type RoundPickerProps = { dashboard: DashboardHead; view: DashboardView }

/** Chooses the round that is shown. Nothing while no round has closed. */
export async function RoundPicker({ dashboard: { rounds, round }, view }: RoundPickerProps) {
  const [t, format] = await Promise.all([getTranslations('dashboard'), getFormatter()])
  if (rounds.length === 0) return null
  return (
    <ChoiceForm
      name="round"
      label={t('round')}
      button={t('showRound')}
      defaultValue={round?.id ?? LATEST}
      view={{ ...view, round: undefined }}
    >
      {rounds.map(({ id, name, closedAt }) => (
        <option key={id} value={id}>
          {t('roundOption', { name, date: format.dateTime(closedAt, { dateStyle: 'medium' }) })}
        </option>
      ))}
      <option value={LATEST}>{t('latest')}</option>
    </ChoiceForm>
  )
}
