import { environment } from '@/config/environment'

/**
 * What better-auth's cookies begin with. Browsers take those of the one name from this very host only; the library would
 * name them __Secure-, which a neighbouring host could set, too.
 */
export const cookiePrefix = () => (isSecure() ? '__Host-calms-radar' : 'calms-radar')

export const sessionCookieName = () => `${cookiePrefix()}.session_token`

export const isSecure = () => environment().APP_URL.startsWith('https:')

/**
 * The token that a request's session cookie names, whoever wrote it: its signature is not looked at. Null if there is not
 * exactly one such cookie.
 * @param cookies - the request's Cookie header
 */
export function claimedToken(cookies: string | null): string | null {
  const name = `${sessionCookieName()}=`
  const [cookie, another] = (cookies ?? '').split(/; */).filter((one) => one.startsWith(name))
  // Of two, another part of the program may take the other one. Letters and digits, a dot, and the signature.
  return cookie === undefined || another !== undefined
    ? null
    : (/^[^.%]+(?=\.)/.exec(cookie.slice(name.length))?.[0] ?? null)
}
