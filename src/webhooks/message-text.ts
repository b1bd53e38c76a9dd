import { createTranslator } from 'next-intl'
import en from '@/messages/en'
import type { WebhookPayload } from './webhook-event'

const WORDS = {
  'round.opened': 'toldOpened',
  'round.responses': 'toldResponses',
  'round.closed': 'toldClosed',
  'report.ready': 'toldReady',
  test: 'toldTest',
} as const

const t = createTranslator({ locale: 'en', messages: en, namespace: 'webhooks' })

/** A message for people, in plain text. */
export function messageText({ type, data }: WebhookPayload): string {
  const { round, team, share = 0 } = data
  return t(WORDS[type], { round: round?.name ?? '', team: team?.name ?? '', share })
}

/** What the button beside it says. */
export const messageButton = (): string => t('open')
