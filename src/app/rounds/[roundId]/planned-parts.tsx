import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Part } from '@/app/part'
import { buttonClass } from '@/components/button'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { openRoundAction } from './actions'

/** What can be done with a planned round. */
export async function PlannedParts({ view: { round } }: { view: RoundView }) {
  const t = await getTranslations('round')
  return (
    <>
      <Part id="open-part" title={t('openTitle')} text={t('openText')}>
        <FieldsForm
          action={openRoundAction.bind(null, round.id)}
          fields={[]}
          button={{ kind: 'primary', text: t('openNow') }}
        />
      </Part>
      <Part id="change-part" title={t('changeTitle')} text={t('changeText')}>
        <a href={`/rounds/${round.id}/change`} className={buttonClass('secondary')}>
          {t('change')}
        </a>
      </Part>
    </>
  )
}
