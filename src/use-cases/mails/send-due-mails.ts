import 'server-only'
import { claimDueMails, removeExpiredMails } from '@/database/outbox'
import { log } from '@/logging/log'
import { mailIsSet } from '@/mail/mail-is-set'
import { CLAIM, deliverMail } from './deliver-mail'

/** How many mails are under way at once; the mail server serves others, too. */
const AT_ONCE = 3

type Sending = {
  /** The pass that is under way. */
  pass: Promise<void> | null
  /** Whether another one was asked for meanwhile: mails may have come after it looked. */
  isAsked: boolean
  isStopped: boolean
}

/** One a process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarSending?: Sending }

function sending(): Sending {
  store.calmsRadarSending ??= { pass: null, isAsked: false, isStopped: false }
  return store.calmsRadarSending
}

/**
 * Sends the mails that are due, a few at a time, until none is left or the mail server cannot be reached. Several
 * processes may do so at once: each mail is sent by one of them. Never throws; what it could not do it does next time.
 */
export async function sendDueMails(): Promise<void> {
  const state = sending()
  state.isAsked = true
  state.pass ??= passes(state)
  return state.pass
}

/** Has the mails that were just queued leave now; to be called after the transaction. Nobody waits for them. */
export function nudgeMails(): void {
  void sendDueMails()
}

/** Begins to send no more mails, and waits for those that are under way. */
export async function stopSendingMails(): Promise<void> {
  const state = sending()
  state.isStopped = true
  await state.pass
}

async function passes(state: Sending): Promise<void> {
  try {
    while (state.isAsked) {
      state.isAsked = false
      await onePass(state)
    }
  } catch (error) {
    log.error('The waiting mails could not be looked through', {}, error)
  } finally {
    state.pass = null
  }
}

async function onePass(state: Sending): Promise<void> {
  if ((await removeExpiredMails()) > 0) log.error('Mails were dropped that could not be sent in their time')
  while (mailIsSet() && !state.isStopped) {
    const mails = await claimDueMails(AT_ONCE, CLAIM)
    const outcomes = await Promise.all(mails.map(deliverMail))
    if (mails.length === 0 || outcomes.includes('unreachable')) return
  }
}
