import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mailIsSet } from '@/mail/mail-is-set'
import { sendMail } from '@/mail/send-mail'

describe('without a mail server', () => {
  beforeAll(() => {
    vi.stubEnv('SMTP_URL', undefined)
    vi.stubEnv('MAIL_FROM', undefined)
  })
  afterAll(() => vi.unstubAllEnvs())

  it('no mail is sent, and the sender is told so', async () => {
    expect(mailIsSet()).toBe(false)
    expect(await sendMail({ to: 'ada@example.org', subject: 'Hello', text: 'Hello' })).toBe('not-set')
  })
})
