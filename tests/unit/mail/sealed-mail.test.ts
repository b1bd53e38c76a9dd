import '../../support/auth-secret'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { messageIdOf, openMail, sealMail } from '@/mail/sealed-mail'

const MAIL = { to: 'ada@example.org', subject: 'Zürich 東京', text: 'https://radar.example.org/a/Zm9vYmFy' }

describe('a sealed mail', () => {
  it('is opened again as it was', () => {
    expect(openMail(sealMail(MAIL))).toEqual(MAIL)
  })

  it('shows nothing of itself, and differs each time', () => {
    const [one, other] = [sealMail(MAIL), sealMail(MAIL)]
    expect(one).not.toBe(other)
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toMatch(/ada|example|Zm9v/)
  })

  it.each(['', 'x', 'AAAA'.repeat(20), 'not base64 at all !'])('is none if it is %j', (text) => {
    expect(openMail(text)).toBeNull()
  })

  it('is not opened once a bit of it was changed', () => {
    const bytes = Buffer.from(sealMail(MAIL), 'base64url')
    for (const place of [0, 12, 28, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(openMail(changed.toString('base64url'))).toBeNull()
    }
  })

  it('has a Message-ID of its own, the same each time it is asked for, from which nothing follows', () => {
    const [one, other] = [sealMail(MAIL), sealMail(MAIL)]
    expect(messageIdOf(one)).toMatch(/^<[\da-f]{32}@localhost>$/)
    expect(messageIdOf(one)).toBe(messageIdOf(one))
    expect(messageIdOf(one)).not.toBe(messageIdOf(other))
    expect(messageIdOf(one)).not.toContain(createHash('sha256').update(JSON.stringify(MAIL)).digest('hex').slice(0, 32))
  })
})
