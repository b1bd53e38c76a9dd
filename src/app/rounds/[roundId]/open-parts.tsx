import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Part } from '@/app/part'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { closeRoundAction, extendRoundAction } from './actions'

/** What can be done with an open round. */
export async function OpenParts({ view: { round, timeZone, closesAtText } }: { view: RoundView }) {
  const t = await getTranslations('round')
  return (
    <>
      <Part id="extend-part" title={t('extendTitle')} text={t('extendText')}>
        <FieldsForm
          action={extendRoundAction.bind(null, round.id)}
          fields={[
            {
              id: 'closesAt',
              label: t('closesAt'),
              hint: t('zoneHint', { zone: timeZone }),
              type: 'datetime-local',
              defaultValue: closesAtText,
            },
          ]}
          button={{ kind: 'secondary', text: t('extend') }}
        />
      </Part>
      <Part id="close-part" title={t('closeTitle')} text={t('closeText')}>
        <FieldsForm
          action={closeRoundAction.bind(null, round.id)}
          fields={[{ id: 'confirmed', type: 'checkbox', label: t('confirm') }]}
          button={{ kind: 'danger', text: t('close') }}
        />
      </Part>
    </>
  )
}
