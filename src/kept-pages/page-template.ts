import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** A page without the texts that are drawn anew for each reply: what stands between them, and which comes after each. */
export type PageTemplate = {
  parts: readonly Part[]
  /** After each part but the last, by its place in the list of secrets. */
  holes: readonly number[]
  /** In bytes, of what is kept. */
  size: number
}

/** Compressed only: of what is sent compressed, nothing else is needed but its length and what a checksum is made of. */
type Part = { deflated: Buffer; length: number; checksum: Checksum }

/** The CRC-32 of a part by itself, and what each bit of the CRC-32 of what comes before it changes in that of both. */
type Checksum = { alone: number; byBit: Int32Array }

/** What a part takes beside what is compressed, in bytes: the 32 numbers, and the objects. */
const BESIDE = 500

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
  return { parts, holes, size: parts.reduce((sum, { deflated }) => sum + deflated.length + BESIDE, 0) }
}

function anyOf(secrets: readonly string[]): RegExp {
  return new RegExp(secrets.map((secret) => secret.replace(/[+]/g, '\\$&')).join('|'), 'g')
}

/** A part ends at a whole byte, so that whatever comes next can simply be put behind it. */
function part(plain: Buffer, isLast: boolean): Part {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH
  const compressed = deflateRawSync(plain, { level: 9, finishFlush })
  // A copy in memory of its own: a part of a larger buffer, of zlib's or of Node's for small ones, would keep all of it.
  const deflated = Buffer.allocUnsafeSlow(compressed.length)
  compressed.copy(deflated)
  return { deflated, length: plain.length, checksum: checksumOf(plain) }
}

/**
 * CRC-32 is linear: one bit more in the checksum of what comes before changes the whole by the same bits, whatever else
 * there is. So 33 checksums, taken once, tell all others.
 */
function checksumOf(bytes: Buffer): Checksum {
  // Of nothing, zlib makes a checksum of its own.
  if (bytes.length === 0) return { alone: 0, byBit: Int32Array.from({ length: 32 }, (_, bit) => 1 << bit) }
  const alone = crc32(bytes)
  return { alone, byBit: Int32Array.from({ length: 32 }, (_, bit) => crc32(bytes, (1 << bit) >>> 0) ^ alone) }
}

function checksumAfter(before: number, { alone, byBit }: Checksum): number {
  return byBit.reduce((sum, change, bit) => (before & (1 << bit) ? sum ^ change : sum), alone) >>> 0
}

/** The page with other secrets, in the same order. */
export function filledPage({ parts, holes }: PageTemplate, secrets: readonly string[]): Buffer {
  const pieces = parts.flatMap((part, at) => [plainOf(part), Buffer.from(secretAfter(holes, secrets, at))])
  return Buffer.concat(pieces)
}

function plainOf({ deflated, length }: Part): Buffer {
  if (length === 0) return Buffer.alloc(0)
  // All but the last part end without the mark of an end.
  return inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: length })
}

/** A member of a gzip file without name or time (RFC 1952). */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/** The same, compressed (gzip): what was compressed stays so, and the secrets stand between as they are. */
export function filledGzip({ parts, holes }: PageTemplate, secrets: readonly string[]): Buffer {
  const pieces: Buffer[] = [GZIP_HEADER]
  let checksum = 0
  let length = 0
  for (const [at, part] of parts.entries()) {
    pieces.push(part.deflated)
    checksum = checksumAfter(checksum, part.checksum)
    length += part.length
    const secret = Buffer.from(secretAfter(holes, secrets, at))
    if (secret.length === 0) continue
    pieces.push(stored(secret))
    checksum = crc32(secret, checksum)
    length += secret.length
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
