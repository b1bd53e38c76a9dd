import 'server-only'
import type { MailedLink } from '@/database/personal-links'
import { mailText } from '@/mail/mail-text'
import type { Mail } from '@/mail/send-mail'
import type { Asked } from '../share/asked-of'
import { personalLinkAddress } from './personal-link-address'

/** The mails that carry personal links, made one after the other while they are sent. */
export function* linkMails(
  name: 'answerLink' | 'reminder',
  links: readonly MailedLink[],
  asked: Asked,
): Generator<Mail> {
  const why = asked.purpose === '' ? 'no' : 'yes'
  for (const { id, email, team } of links) {
    yield { to: email, ...mailText(name, { ...asked, why, team, link: personalLinkAddress(id) }) }
  }
}
