import 'server-only'
import { type Mail, sendMail } from './send-mail'

/** How many mails are under way at once; the mail server serves others, too. */
const AT_ONCE = 3

/** Sends many mails, a few at a time. One that fails stops no other; the log tells its reason by code, not whose it was. */
export async function sendMails(mails: Iterable<Mail>): Promise<void> {
  const waiting = mails[Symbol.iterator]()
  const line = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await sendMail(next.value)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, line))
}
