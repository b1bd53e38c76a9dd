import { createHmac } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * The six digits that an authenticator app shows for a key (RFC 6238 with SHA-1 and 30 seconds).
 * @param key as it is typed: in base 32, spaces do not matter.
 */
export function totp(key: string, at = new Date()): string {
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const mac = createHmac('sha1', fromBase32(key)).update(step).digest()
  const start = (mac.at(-1) ?? 0) & 15
  const number = mac.readUInt32BE(start) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The bytes that stand in a text in base 32. */
export function fromBase32(key: string): Buffer {
  const letters = key.replace(/[\s=]/g, '').toUpperCase()
  const bits = [...letters].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
