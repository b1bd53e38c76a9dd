import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { sendTestMailAction } from './actions'
import { TitledCard } from './titled-card'

/** Whether mails are sent at all, and a try. */
export async function MailCard({ isSet, email }: { isSet: boolean; email: string }) {
  const t = await getTranslations('system')
  return (
    <TitledCard id="mail" title={t('mail')}>
      <p className="max-w-[70ch] text-quiet">{isSet ? t('mailSet') : t('mailNotSet')}</p>
      {isSet && (
        <div className="wrap-anywhere">
          <FieldsForm
            action={sendTestMailAction}
            fields={[]}
            button={{ kind: 'secondary', text: t('sendTest', { email }) }}
          />
        </div>
      )}
    </TitledCard>
  )
}
