import 'server-only'
import { environment } from '@/config/environment'
import { log } from '@/logging/log'
import { mailIsSet } from './mail-is-set'
import type { MailText } from './mail-text'
import { oneLine } from './one-line'
import { transport } from './transport'

export type Mail = MailText & { to: string }

/** One address and nothing else: no list, no name, no quotes, no line break. */
const ADDRESS = /^[^\s\p{C}"(),:;<>@[\\\]]+@[^\s\p{C}"(),:;<>@[\\\]]+$/u

/**
 * Sends a mail of plain text and waits until the server has it (or not, after some ten seconds). Never throws: whether it
 * was sent is for the caller to say, and the log tells the reason by its code only, since mails hold secret links.
 */
export async function sendMail({ to, subject, text }: Mail): Promise<'sent' | 'not-set' | 'failed'> {
  if (!mailIsSet()) return 'not-set'
  try {
    if (!ADDRESS.test(to)) throw Object.assign(new Error('not one address'), { code: 'EENVELOPE' })
    await transport().sendMail({
      from: environment().MAIL_FROM,
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      // Nobody's absence is to be told to a machine.
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return 'sent'
  } catch (error) {
    log.error('A mail could not be sent', { reason: codeOf(error) })
    return 'failed'
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const known = [code, responseCode].filter((part) => /^\w+$/.test(String(part ?? '')))
  return known.length > 0 ? known.join(' ') : 'unknown'
}
