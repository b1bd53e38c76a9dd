import { messageButton, messageText } from './message-text'
import type { WebhookPayload } from './webhook-event'

/** Slack reads these three as markup also in plain text (mentions, links). */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What an incoming webhook of Slack takes; a name with markup stays text. */
export function slackBody(payload: WebhookPayload): string {
  const plain = messageText(payload)
  const text = plain.replace(/[&<>]/g, (character) => ESCAPED[character] ?? '')
  return JSON.stringify({
    text,
    blocks: [
      { type: 'section', text: { type: 'plain_text', text: plain, emoji: false } },
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: messageButton() }, url: payload.data.url }],
      },
    ],
  })
}
