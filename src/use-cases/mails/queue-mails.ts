import 'server-only'
import { addMails, type NewMail } from '@/database/outbox'
import { sealMail } from '@/mail/sealed-mail'
import type { Mail } from '@/mail/send-mail'
import { shuffled } from '../shuffled'

/** Whose mails they are, and until when they are of use. */
export type MailsOf = Omit<NewMail, 'sealed'>

/**
 * Has mails sent: to be called inside the transaction of what they tell of, and followed by `nudgeMails` after it. They
 * are stored in random order, so that where one lies tells nothing.
 */
export async function queueMails(mails: readonly Mail[], of: MailsOf): Promise<void> {
  await addMails(shuffled(mails).map((mail) => ({ ...of, sealed: sealMail(mail) })))
}
