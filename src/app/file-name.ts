/** How many characters, and how many bytes, of each part stay: some systems refuse names of more than 255 bytes. */
const PART = 30
const PART_BYTES = 90

/**
 * The name of a file: its parts in small letters and digits of any script, joined by hyphens. Nothing that a system or
 * a header could take for something else is in it.
 *
 * @example
 * fileName(['calms-radar', 'Q3/2026: Über "alles"', '2026-10-05'], 'csv') //=> 'calms-radar-q3-2026-über-alles-2026-10-05.csv'
 */
export function fileName(parts: readonly (string | null | undefined)[], extension: string): string {
  const slugs = parts.map((part) => slug(part ?? '')).filter((part) => part !== '')
  return `${slugs.join('-')}.${extension}`
}

function slug(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let kept = ''
  for (const character of [...words.join('-')].slice(0, PART)) {
    if (Buffer.byteLength(kept + character) > PART_BYTES) break
    kept += character
  }
  return kept.replace(/-$/, '')
}
