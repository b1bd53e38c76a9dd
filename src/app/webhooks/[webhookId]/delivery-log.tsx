import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionRows } from '@/app/action-rows'
import { Card } from '@/components/card'
import type { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { replayWebhookAction } from '../actions'
import { EVENT_WORDS, FAILURE_WORDS } from '../webhook-words'

type Delivery = Awaited<ReturnType<typeof listWebhookDeliveries>>[number]
type DeliveryLogProps = { webhookId: string; deliveries: readonly Delivery[] }

/** The last messages to a webhook, and what came of them. */
export async function DeliveryLog({ webhookId, deliveries }: DeliveryLogProps) {
  const [t, format] = await Promise.all([getTranslations('webhooks'), getFormatter()])
  const told = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' })
  const outcome = ({ state, tries, status, failure, duration, nextTry }: Delivery) => {
    const why = status !== null ? t('code', { status }) : t(FAILURE_WORDS[failure ?? ''] ?? 'unreachable')
    if (state === 'sent') return t('sent', { status: status ?? 0, duration: duration ?? 0, tries })
    if (state === 'failed') return t('failed', { tries, failure: why })
    if (tries === 0 || nextTry === null) return t('waiting')
    return t('again', { tries, failure: why, moment: told(nextTry) })
  }
  const row = (delivery: Delivery) => {
    const event = t(EVENT_WORDS[delivery.event])
    const moment = told(delivery.createdAt)
    return {
      id: delivery.id,
      name: event,
      lines: [t('queuedAt', { moment }), outcome(delivery)],
      buttonLabel: delivery.state === 'waiting' ? null : t('replayLabel', { moment, event }),
    }
  }
  return (
    <section aria-labelledby="log" className="space-y-4">
      <h2 id="log" className="text-xl font-bold">
        {t('log')}
      </h2>
      <p className="text-quiet">{t(deliveries.length === 0 ? 'logEmpty' : 'logText')}</p>
      <Card>
        <ActionRows
          rows={deliveries.map(row)}
          action={replayWebhookAction.bind(null, webhookId)}
          words={{ button: t('replay') }}
        />
      </Card>
    </section>
  )
}
