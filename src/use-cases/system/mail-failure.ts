/** What went wrong between the app and the mail server, by what there is to be done about it. */
export type MailFailure = 'dns' | 'connection' | 'time' | 'tls' | 'signIn' | 'sender' | 'later' | 'refused' | 'other'

/** The codes of nodemailer and of the system below it. */
const CODES: Readonly<Record<string, MailFailure>> = {
  EDNS: 'dns',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'connection',
  ECONNRESET: 'connection',
  EHOSTUNREACH: 'connection',
  ENETUNREACH: 'connection',
  ECONNECTION: 'connection',
  ESOCKET: 'connection',
  ETIMEDOUT: 'time',
  ETLS: 'tls',
  EAUTH: 'signIn',
  ENOAUTH: 'signIn',
  EOAUTH2: 'signIn',
}

/**
 * What a code of nodemailer and a reply of the mail server amount to (RFC 5321: 4xx is for now, 5xx for good).
 *
 * @example
 * mailFailure('EAUTH', 535) //=> 'signIn'
 * mailFailure('EENVELOPE', 550) //=> 'sender'
 */
export function mailFailure(code: string, reply: number | null): MailFailure {
  const known = CODES[code]
  if (known !== undefined && !(known === 'connection' && reply !== null)) return known
  if (reply !== null && reply >= 400 && reply < 500) return 'later'
  if (code === 'EENVELOPE') return 'sender'
  return reply !== null && reply >= 500 ? 'refused' : 'other'
}
