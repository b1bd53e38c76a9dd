/**
 * The header that has a reply saved under a name (RFC 6266): in ASCII, and where that is another one for old programs,
 * as it is for all others.
 *
 * @example
 * contentDisposition('über.csv') //=> `attachment; filename="uber.csv"; filename*=UTF-8''%C3%BCber.csv`
 */
export function contentDisposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w.-]/g, '_')
  const plain = `attachment; filename="${ascii}"`
  return ascii === name ? plain : `${plain}; filename*=UTF-8''${extended(name)}`
}

/** As RFC 8187 wants it: these four are left alone by encodeURIComponent and stand for something there. */
function extended(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
