import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getWebhook } from '@/use-cases/webhooks/get-webhook'
import { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { KIND_WORDS } from '../webhook-words'
import { DeliveryLog } from './delivery-log'
import { RemoveWebhook } from './remove-webhook'
import { WebhookSettings } from './webhook-settings'
import { WebhookSwitches } from './webhook-switches'

type Props = { params: Promise<{ webhookId: string }> }

export async function generateMetadata({ params }: Props) {
  const [{ webhookId }, actor] = await Promise.all([params, currentActor()])
  return { title: (await found(getWebhook(actor, webhookId))).name }
}

export default async function WebhookPage({ params }: Props) {
  const [t, { webhookId }, actor] = await Promise.all([getTranslations('webhooks'), params, currentActor()])
  const webhook = await found(getWebhook(actor, webhookId))
  const { name, kind, host } = webhook
  return (
    <div className="mx-auto max-w-3xl">
      <a href="/webhooks" className="inline-flex min-h-10 items-center text-accent underline">
        {t('back')}
      </a>
      <PageHeading title={name}>{t('where', { kind: t(KIND_WORDS[kind]), host })}</PageHeading>
      <div className="space-y-12">
        <WebhookSwitches webhook={webhook} />
        <DeliveryLog webhookId={webhookId} deliveries={await found(listWebhookDeliveries(actor, webhookId))} />
        <WebhookSettings webhook={webhook} />
        <RemoveWebhook webhookId={webhookId} />
      </div>
    </div>
  )
}
