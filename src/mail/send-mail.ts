import 'server-only'
import { environment } from '@/config/environment'
import { log } from '@/logging/log'
import { mailIsSet } from './mail-is-set'
import type { MailText } from './mail-text'
import { oneLine } from './one-line'
import { type SendOutcome, sendOutcome } from './send-outcome'
import { transport } from './transport'

export type Mail = MailText & { to: string }

/** One address and nothing else: no list, no name, no quotes, no line break. */
const ADDRESS = /^[^\s\p{C}"(),:;<>@[\\\]]+@[^\s\p{C}"(),:;<>@[\\\]]+$/u

/** How long sending may take at all, in milliseconds, also by a server that says a word every few seconds. */
const LIMIT = 60_000

/** Hands a mail to the server. @throws Error of nodemailer if the server does not take it in time. */
export async function handOver({ to, subject, text }: Mail, messageId?: string): Promise<void> {
  await transport().sendMail({
    from: environment().MAIL_FROM,
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    ...(messageId !== undefined && { messageId }),
    // Nobody's absence is to be told to a machine.
    headers: { 'Auto-Submitted': 'auto-generated' },
    signal: AbortSignal.timeout(LIMIT),
  })
}

/**
 * Sends a mail of plain text and waits until the server has it, or not. Never throws: what is to become of it is for the
 * caller to say, and the log tells the reason by its code only, since mails hold secret links.
 * @param messageId - the same at every try; made anew if it is left out
 */
export async function sendMail(mail: Mail, messageId?: string): Promise<SendOutcome | 'not-set'> {
  if (!mailIsSet()) return 'not-set'
  if (!ADDRESS.test(mail.to)) {
    log.error('A mail could not be sent', { reason: 'EENVELOPE' })
    return 'refused'
  }
  try {
    await handOver(mail, messageId)
    return 'sent'
  } catch (error) {
    log.error('A mail could not be sent', { reason: codeOf(error) })
    return sendOutcome(error)
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const known = [code, responseCode].filter((part) => /^\w+$/.test(String(part ?? '')))
  return known.length > 0 ? known.join(' ') : 'unknown'
}
