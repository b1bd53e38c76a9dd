/** Where members answer by a link, and what only comes along with a page: the promise to them, and files. */
const UNWATCHED = /^\/(a\/|api\/v1\/links\/|anonymity$|icon\.svg$|_next$)/

/**
 * Whether requests by a route are nobody's to follow: members are promised that nobody learns who answered what. So no
 * line of the log and no figure tells when somebody opened a link or sent answers, and such a request has no id that
 * another log could have, too.
 */
export function isUnwatched(route: string): boolean {
  return UNWATCHED.test(route)
}
