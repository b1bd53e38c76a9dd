import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A page without the texts that are drawn anew for each reply: what stands between them, and which comes after each. */
export type PageTemplate = {
  parts: readonly Part[]
  /** After each part but the last, by its place in the list of secrets. */
  holes: readonly number[]
  /** In bytes, of what is kept. */
  size: number
}

type Part = { plain: Buffer; deflated: Buffer }

/**
 * Cuts a page at each place where one of the secrets stands. Its parts are compressed once, each for itself.
 * @param secrets - what no two replies may share, such as the nonce of the page's scripts; letters, digits and `+/=-_`
 */
export function pageTemplate(html: string, secrets: readonly string[]): PageTemplate {
  const texts: string[] = []
  const holes: number[] = []
  let from = 0
  for (const { index, 0: secret } of html.matchAll(anyOf(secrets))) {
    texts.push(html.slice(from, index))
    holes.push(secrets.indexOf(secret))
    from = index + secret.length
  }
  texts.push(html.slice(from))
  const parts = texts.map((text, at) => part(Buffer.from(text), at === texts.length - 1))
  return { parts, holes, size: parts.reduce((sum, { plain, deflated }) => sum + plain.length + deflated.length, 0) }
}

function anyOf(secrets: readonly string[]): RegExp {
  return new RegExp(secrets.map((secret) => secret.replace(/[+]/g, '\\$&')).join('|'), 'g')
}

/** A part ends at a whole byte, so that whatever comes next can simply be put behind it. */
function part(plain: Buffer, isLast: boolean): Part {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH
  // A copy: zlib gives a part of a larger buffer, all of which would be kept.
  return { plain, deflated: Buffer.from(deflateRawSync(plain, { level: 9, finishFlush })) }
}

/** The page with other secrets, in the same order. */
export function filledPage({ parts, holes }: PageTemplate, secrets: readonly string[]): Buffer {
  return Buffer.concat(parts.flatMap(({ plain }, at) => [plain, Buffer.from(secretAfter(holes, secrets, at))]))
}

/** A member of a gzip file without name or time (RFC 1952). */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/** The same, compressed (gzip): what was compressed stays so, and the secrets stand between as they are. */
export function filledGzip({ parts, holes }: PageTemplate, secrets: readonly string[]): Buffer {
  const pieces: Buffer[] = [GZIP_HEADER]
  let checksum = 0
  let length = 0
  for (const [at, { plain, deflated }] of parts.entries()) {
    const secret = Buffer.from(secretAfter(holes, secrets, at))
    pieces.push(deflated)
    if (secret.length > 0) pieces.push(stored(secret))
    // Of nothing, zlib makes a checksum of its own.
    for (const bytes of [plain, secret].filter(({ length }) => length > 0)) {
      checksum = crc32(bytes, checksum)
      length += bytes.length
    }
  }
  const end = Buffer.alloc(8)
  end.writeUInt32LE(checksum, 0)
  end.writeUInt32LE(length, 4)
  return Buffer.concat([...pieces, end])
}

function secretAfter(holes: readonly number[], secrets: readonly string[], at: number): string {
  return secrets[holes[at] ?? -1] ?? ''
}

/** A block of DEFLATE that is not compressed (RFC 1951, 3.2.4), and not the last. */
function stored(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(~bytes.length & 0xffff, 3)
  return Buffer.concat([head, bytes])
}
