import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import type { ListedWebhook } from '@/use-cases/webhooks/listed-webhook'
import { changeWebhookAction } from '../actions'
import { eventChoices } from '../event-choices'

/** What a webhook is called, where it leads and what it is told of. */
export async function WebhookSettings({ webhook: { id, name, host, events } }: { webhook: ListedWebhook }) {
  const t = await getTranslations('webhooks')
  return (
    <section aria-labelledby="settings" className="space-y-4">
      <h2 id="settings" className="text-xl font-bold">
        {t('settings')}
      </h2>
      <Card>
        <FieldsForm
          action={changeWebhookAction.bind(null, id)}
          fields={[
            { id: 'name', label: t('name'), hint: t('nameHint'), defaultValue: name },
            { id: 'address', type: 'url', label: t('address'), hint: t('addressKept', { host }), required: false },
          ]}
          choices={await eventChoices(events)}
          button={{ kind: 'primary', text: t('save') }}
        />
      </Card>
    </section>
  )
}
