import 'server-only'
import { mailIsSet } from '@/mail/mail-is-set'

/** Whether people can have a link for a new password mailed; else an admin hands it on. */
export function mailsResetLinks(): boolean {
  return mailIsSet()
}
