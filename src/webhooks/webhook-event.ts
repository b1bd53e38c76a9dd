/** What can be told. `test` is told to one target, when somebody asks for it. */
export const WEBHOOK_EVENTS = ['round.opened', 'round.responses', 'round.closed', 'report.ready'] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

export const WEBHOOK_KINDS = ['standard', 'slack', 'teams'] as const
export type WebhookKind = (typeof WEBHOOK_KINDS)[number]

/** What is told: names and an address to look at, never anything of an answer. */
export type WebhookPayload = {
  type: WebhookEvent | 'test'
  /** ISO 8601, in UTC. */
  timestamp: string
  data: {
    workspace?: { id: string }
    round?: { id: string; name: string }
    team?: { id: string; name: string }
    assessmentId?: string
    /** How many of those who are asked have answered by now, at least: 25, 50, 75 or 100 percent. */
    share?: number
    url: string
  }
}
