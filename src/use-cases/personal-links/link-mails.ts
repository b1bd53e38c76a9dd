import 'server-only'
import type { MailedLink } from '@/database/personal-links'
import { mailText } from '@/mail/mail-text'
import type { Mail } from '@/mail/send-mail'
import type { Asked } from '../share/asked-of'
import { personalLinkAddress } from './personal-link-address'

/** The mails that carry personal links. */
export function linkMails(name: 'answerLink' | 'reminder', links: readonly MailedLink[], asked: Asked): Mail[] {
  const why = asked.purpose === '' ? 'no' : 'yes'
  return links.map(({ id, email, team }) => ({
    to: email,
    ...mailText(name, { ...asked, why, team, link: personalLinkAddress(id) }),
  }))
}
