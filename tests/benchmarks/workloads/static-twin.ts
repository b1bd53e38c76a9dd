import type { BareServer } from '../apps/bare-server'

/**
 * A static page of the bare app with as many bytes as a page of the app. Its text is the page's own HTML without the
 * characters that are written differently in HTML or in script, so that each character is two bytes of the page: what
 * is shown, and what the framework's script gets.
 * @param name - of its own for each page
 */
export async function staticTwin(
  bare: BareServer,
  html: string,
  name: string,
): Promise<{ path: string; bytes: number }> {
  bare.give(name, html.replaceAll(/[^\w ,.:;=/-]/g, ''))
  const wanted = Buffer.byteLength(html)
  let path = ''
  let bytes = 0
  let size = Math.round(wanted / 2)
  // The rest of the page has a few bytes more or less with the text's length, so that it takes a second step.
  for (let step = 0; step < 4 && Math.abs(wanted - bytes) > 2; step++) {
    size += bytes === 0 ? 0 : Math.round((wanted - bytes) / 2)
    path = `/static/${name}/${size}`
    bytes = (await (await fetch(bare.url + path)).arrayBuffer()).byteLength
  }
  return { path, bytes }
}
