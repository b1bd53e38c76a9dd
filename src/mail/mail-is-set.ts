import 'server-only'
import { environment } from '@/config/environment'

/** Whether mails can be sent at all; where not, people hand links on themselves. */
export function mailIsSet(): boolean {
  const { SMTP_URL, MAIL_FROM } = environment()
  return SMTP_URL !== undefined && MAIL_FROM !== undefined
}
