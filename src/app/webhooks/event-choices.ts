import { getTranslations } from 'next-intl/server'
import type { ChoicesProps } from '@/components/choices'
import { WEBHOOK_EVENTS } from '@/webhooks/webhook-event'
import { EVENT_WORDS } from './webhook-words'

/** The events to tick, with those that are ticked now. */
export async function eventChoices(ticked: readonly string[]): Promise<ChoicesProps> {
  const t = await getTranslations('webhooks')
  return {
    legend: t('events'),
    options: WEBHOOK_EVENTS.map((name) => ({ name, text: t(EVENT_WORDS[name]), checked: ticked.includes(name) })),
  }
}
