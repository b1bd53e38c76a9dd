import { messageButton, messageText } from './message-text'
import type { WebhookPayload } from './webhook-event'

/** What a workflow of Microsoft Teams takes. A run of a RichTextBlock is never read as Markdown. */
export function teamsBody(payload: WebhookPayload): string {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: messageText(payload) }] }],
    actions: [{ type: 'Action.OpenUrl', title: messageButton(), url: payload.data.url }],
  }
  return JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  })
}
