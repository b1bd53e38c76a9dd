import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import type { ListedWebhook } from '@/use-cases/webhooks/listed-webhook'
import { rotateSecretAction, switchWebhookAction, testWebhookAction } from '../actions'

/** Whether a webhook is on, and what can be done at once. */
export async function WebhookSwitches({ webhook: { id, kind, active, offReason } }: { webhook: ListedWebhook }) {
  const t = await getTranslations('webhooks')
  return (
    <section aria-labelledby="try" className="space-y-4">
      <h2 id="try" className="text-xl font-bold">
        {t('try')}
      </h2>
      <p className="font-semibold">{offReason ? t(offReason) : t(active ? 'on' : 'off')}</p>
      <Card className="space-y-4">
        {active && (
          <FieldsForm
            action={testWebhookAction.bind(null, id)}
            fields={[]}
            button={{ kind: 'primary', text: t('sendTest') }}
          />
        )}
        <FieldsForm
          action={switchWebhookAction.bind(null, id, !active)}
          fields={[]}
          button={{ kind: active ? 'secondary' : 'primary', text: t(active ? 'switchOff' : 'switchOn') }}
        />
        {kind === 'standard' && (
          <FieldsForm
            action={rotateSecretAction.bind(null, id)}
            fields={[]}
            button={{ kind: 'secondary', text: t('newSecret') }}
            linkWords={{ label: t('secret'), copy: t('copy'), copied: t('copied') }}
          />
        )}
      </Card>
    </section>
  )
}
