import 'server-only'
import type { Actor, Person } from '@/auth/actor'
import { requireTries } from '@/auth/rate-limit'
import { requireRole } from '@/auth/require-role'
import { AppError } from '@/errors/app-error'
import { log } from '@/logging/log'
import { attemptMail } from '@/mail/attempt-mail'
import { mailIsSet } from '@/mail/mail-is-set'
import { mailText } from '@/mail/mail-text'
import { type MailFailure, mailFailure } from './mail-failure'

/** How a test mail went; `said` is what the mail server or the way to it said, by code. */
export type TestMail = { sent: true } | { sent: false; why: MailFailure; said: string }

/**
 * Sends a mail to an admin's own address, and waits for what the mail server says.
 * @throws AppError `forbidden`, `invalid` if no mail server is set up, or `too-many`.
 */
export async function sendTestMail(actor: Actor, { userId, email }: Person): Promise<TestMail> {
  requireRole(actor, 'admin')
  if (!mailIsSet()) throw new AppError('invalid', [{ field: '', problem: 'mailNotSet' }])
  await requireTries([{ name: 'test-mail', of: userId }])
  const attempt = await attemptMail({ to: email, ...mailText('test', {}) })
  if (attempt.sent) return attempt
  const said = [attempt.code, attempt.reply].filter((part) => part !== null).join(' ')
  log.warn('A test mail could not be sent', { reason: said })
  return { sent: false, why: mailFailure(attempt.code, attempt.reply), said }
}
