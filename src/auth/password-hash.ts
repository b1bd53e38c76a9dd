import 'server-only'
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** What scrypt costs: 32 MiB (128 × 2^logN × r bytes) and p rounds of it, as OWASP advises. */
type Cost = { logN: number; r: number; p: number }
const COST: Cost = { logN: 15, r: 8, p: 3 }

const KEY_BYTES = 32
const SALT_BYTES = 16

/** scrypt$logN$r$p$salt$key, the last two in base64url: the cost may be raised without a loss of what is stored. */
const STORED = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22,86})\$([\w-]{43,86})$/

/** The form in which a password is stored. The same password gives another one each time. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await keyOf(password, salt, KEY_BYTES, COST)
  const { logN, r, p } = COST
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether that is the password that was stored; false for a stored text that is not one of ours. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const stored = storedOf(hash)
  if (stored === null) return false
  const key = await keyOf(password, stored.salt, stored.key.length, stored.cost)
  return timingSafeEqual(key, stored.key)
}

/** The parts of a stored password; null if it has another form or would cost absurdly little or much. */
function storedOf(hash: string): { cost: Cost; salt: Buffer; key: Buffer } | null {
  const [, logN, r, p, salt, key] = STORED.exec(hash) ?? []
  if (salt === undefined || key === undefined) return null
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  if (cost.logN < 10 || cost.logN > 18 || cost.r < 1 || cost.r > 16 || cost.p < 1 || cost.p > 16) return null
  return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') }
}

function keyOf(password: string, salt: Buffer, bytes: number, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN
  // Keyboards write the same accent, ligature or width in different ways.
  // Twice the memory that N and r ask for: Node's limit also counts what p asks for.
  return derive(password.normalize('NFKC'), salt, bytes, { N, r, p, maxmem: 256 * N * r })
}
