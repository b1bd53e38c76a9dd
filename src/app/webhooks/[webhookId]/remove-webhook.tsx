import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { removeWebhookAction } from '../actions'

/** Removes a webhook: folded, so that nobody does by mistake. */
export async function RemoveWebhook({ webhookId }: { webhookId: string }) {
  const t = await getTranslations('webhooks')
  return (
    <FieldsForm
      action={removeWebhookAction.bind(null, webhookId)}
      fields={[]}
      button={{ kind: 'danger', text: t('remove') }}
      foldedUnder={t('remove')}
    >
      <p>{t('removeText')}</p>
    </FieldsForm>
  )
}
