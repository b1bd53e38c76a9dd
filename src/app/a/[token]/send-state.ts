import type { SaidAnswer } from '@/app/answering/said-answer'
import type { Outage } from '@/errors/outage'

/** What the form of answers shows after it was sent without script. */
export type SendState = {
  problems: readonly string[]
  /** Why nothing was stored, once no more answers are taken. */
  ended: 'too-late' | 'no-longer' | null
  /** Why nothing was stored just now. */
  outage: Outage | null
  /** All that was typed. */
  said: readonly SaidAnswer[] | null
}

export const NOTHING_SENT: SendState = { problems: [], ended: null, outage: null, said: null }

export type SendAction = (state: SendState, form: FormData) => Promise<SendState>
