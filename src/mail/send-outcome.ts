/**
 * What came of a try: `refused` for good, because of its address or its text; `deferred`, by a server that takes other
 * mails; `unreachable` is the server itself, so that other mails need not be tried now.
 */
export type SendOutcome = 'sent' | 'refused' | 'deferred' | 'unreachable'

/** What in a conversation with the server concerns this mail and no other. */
const OF_THIS_MAIL = new Set(['RCPT TO', 'DATA'])

/** What an error of nodemailer means for the mail (RFC 5321, 4.2.1: 5xx is for good, 4xx for now). */
export function sendOutcome(error: unknown): Exclude<SendOutcome, 'sent'> {
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown }
  // 421: the server is about to close.
  if (typeof responseCode !== 'number' || responseCode === 421) return 'unreachable'
  if (typeof command !== 'string' || !OF_THIS_MAIL.has(command)) return 'unreachable'
  return responseCode >= 500 ? 'refused' : 'deferred'
}
