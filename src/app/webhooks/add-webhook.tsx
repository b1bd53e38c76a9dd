import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import { WEBHOOK_KINDS } from '@/webhooks/webhook-event'
import { addWebhookAction } from './actions'
import { eventChoices } from './event-choices'
import { KIND_WORDS } from './webhook-words'

/** Adds a webhook, and shows its secret once. */
export async function AddWebhook() {
  const t = await getTranslations('webhooks')
  return (
    <section aria-labelledby="add" className="space-y-4">
      <h2 id="add" className="text-xl font-bold">
        {t('add')}
      </h2>
      <Card>
        <FieldsForm
          action={addWebhookAction}
          fields={[
            { id: 'name', label: t('name'), hint: t('nameHint') },
            {
              id: 'kind',
              label: t('kind'),
              defaultValue: 'standard',
              options: WEBHOOK_KINDS.map((value) => ({ value, text: t(KIND_WORDS[value]) })),
            },
            { id: 'address', type: 'url', label: t('address'), hint: t('addressHint') },
          ]}
          choices={await eventChoices(['round.opened', 'round.closed'])}
          button={{ kind: 'primary', text: t('add') }}
          linkWords={{ label: t('secret'), copy: t('copy'), copied: t('copied') }}
        />
      </Card>
    </section>
  )
}
