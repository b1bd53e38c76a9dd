/**
 * Whether a browser has what a tag names. Compared weakly: whatever is between may have marked the tag so, such as by
 * compressing.
 *
 * @param known - the request's If-None-Match
 * @see RFC 9110, section 13.1.2
 */
export function isKnownTag(etag: string, known: string | null): boolean {
  if (known === null) return false
  return known.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
}
