import 'server-only'
import { handOver, type Mail } from './send-mail'

/** What became of a mail that somebody waits for: a code of nodemailer's and the server's own number, if it said one. */
export type Attempt = { sent: true } | { sent: false; code: string; reply: number | null }

/** Tries to send a mail once, and says how the server took it. Never throws. */
export async function attemptMail(mail: Mail): Promise<Attempt> {
  try {
    await handOver(mail)
    return { sent: true }
  } catch (error) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
    return {
      sent: false,
      code: typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'unknown',
      reply: typeof responseCode === 'number' ? responseCode : null,
    }
  }
}
