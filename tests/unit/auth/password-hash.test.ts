import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '@/auth/password-hash'

const SALT = Buffer.alloc(16, 7)

/** A stored password as another version of the program might have written it. */
function stored(password: string, logN: number, r: number, p: number, bytes = 32, salt = SALT): string {
  const key = scryptSync(password, salt, bytes, { N: 2 ** logN, r, p, maxmem: 2 ** 28 })
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

describe('a stored password', () => {
  it('is known again, and nothing else is', async () => {
    const hash = await hashPassword('correct horse battery')
    expect(await verifyPassword({ hash, password: 'correct horse battery' })).toBe(true)
    for (const password of ['correct horse batterY', 'correct horse battery ', '']) {
      expect(await verifyPassword({ hash, password })).toBe(false)
    }
  })

  it('has its cost, a salt of 16 and a key of 32 bytes', async () => {
    const [name, logN, r, p, salt = '', key = ''] = (await hashPassword('correct horse battery')).split('$')
    expect([name, logN, r, p]).toEqual(['scrypt', '15', '8', '3'])
    expect(Buffer.from(salt, 'base64url')).toHaveLength(16)
    expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  })

  it('looks different each time', async () => {
    expect(await hashPassword('correct horse battery')).not.toBe(await hashPassword('correct horse battery'))
  })

  it('is the scrypt of the password, so that other programs can check it', async () => {
    expect(await verifyPassword({ hash: stored('correct horse', 15, 8, 3), password: 'correct horse' })).toBe(true)
  })

  it('is the same however a keyboard writes an accent, a ligature or a wide letter', async () => {
    const hash = await hashPassword('Grün ﬁnden Ａ')
    expect(await verifyPassword({ hash, password: 'Gru\u0308n finden A' })).toBe(true)
  })

  it.each([
    [10, 1, 1, 32],
    [12, 8, 1, 64],
    [14, 16, 2, 32],
  ])('may have been made at another cost (2^%i, r = %i, p = %i, %i bytes)', async (logN, r, p, bytes) => {
    const hash = stored('correct horse', logN, r, p, bytes)
    expect(await verifyPassword({ hash, password: 'correct horse' })).toBe(true)
    expect(await verifyPassword({ hash, password: 'wrong horse' })).toBe(false)
  })

  it.each([
    '',
    'correct horse',
    'scrypt$15$8$3',
    stored('correct horse', 9, 8, 1),
    stored('correct horse', 10, 1, 1, 16),
    stored('correct horse', 10, 1, 1, 32, Buffer.alloc(8, 7)),
    stored('correct horse', 10, 8, 1).replace('scrypt$10', 'scrypt$31'),
    stored('correct horse', 10, 8, 1).replace('$8$1$', '$0$1$'),
    stored('correct horse', 10, 8, 1).replace('$8$1$', '$8$0$'),
    stored('correct horse', 10, 8, 1).replace('$8$1$', '$99$1$'),
    stored('correct horse', 10, 8, 1).replace('$8$1$', '$8$99$'),
    stored('correct horse', 10, 8, 1).replace('scrypt', 'bcrypt'),
    `${stored('correct horse', 10, 8, 1)}$`,
  ])('that is none of ours, or costs absurdly little or much, is nobody’s: %j', async (hash) => {
    expect(await verifyPassword({ hash, password: 'correct horse' })).toBe(false)
  })
})
