import { type AddressInfo, createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { log } from '@/logging/log'
import { mailIsSet } from '@/mail/mail-is-set'
import { mailText } from '@/mail/mail-text'
import { sendMail } from '@/mail/send-mail'
import { closeTransport } from '@/mail/transport'
import { type MailServer, mailServer, REFUSAL } from '../../support/mail-server'

const LINK = `https://radar.example.org/invitation/${'s3cret'.repeat(20)}`
const INVITATION = { invitedBy: 'Ada Lovelace', workspace: 'Zürich 東京', link: LINK, days: 7 }

let server: MailServer
let logged: MockInstance<typeof log.error>

beforeAll(async () => {
  server = await mailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'CALMS Radar <radar@example.org>')
})

afterAll(async () => {
  closeTransport()
  await server.close()
  vi.unstubAllEnvs()
})

beforeEach(() => {
  server.mails.length = 0
  logged = vi.spyOn(log, 'error').mockReturnValue()
})

afterEach(() => logged.mockRestore())

function header(name: string): string[] {
  return (server.mails[0]?.headers ?? []).filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
}

describe('a mail', () => {
  it('arrives with its words as they are', async () => {
    expect(mailIsSet()).toBe(true)
    const { subject, text } = mailText('invitation', INVITATION)
    expect(await sendMail({ to: 'grace@example.org', subject: 'Hello Grace', text })).toBe('sent')
    expect(await sendMail({ to: 'grace@example.org', subject, text })).toBe('sent')
    const [mail, other] = server.mails
    expect(mail?.recipients).toEqual(['grace@example.org'])
    expect(mail?.text.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd())
    expect(mail?.text).toContain(LINK)
    expect(header('From')).toEqual(['From: CALMS Radar <radar@example.org>'])
    expect(header('To')).toEqual(['To: grace@example.org'])
    expect(header('Subject')).toEqual(['Subject: Hello Grace'])
    expect(header('Content-Type')).toEqual(['Content-Type: text/plain; charset=utf-8'])
    expect(other?.headers.find((line) => line.startsWith('Subject: '))).toMatch(/=\?UTF-8\?/)
    expect(logged).not.toHaveBeenCalled()
  })

  it('goes through the connection of the one before', async () => {
    await sendMail({ to: 'grace@example.org', subject: 'One', text: 'One' })
    const connections = server.connections()
    await sendMail({ to: 'joan@example.org', subject: 'Two', text: 'Two' })
    expect(server.mails.map(({ recipients }) => recipients)).toEqual([['grace@example.org'], ['joan@example.org']])
    expect(server.connections()).toBe(connections)
  })

  it.each(['\r\n', '\n', '\r'])('has the same headers whatever its subject has after %j', async (end) => {
    const subject = `Hello${end}Bcc: evil@example.com${end}X-Evil: yes${end}${end}<script>`
    expect(await sendMail({ to: 'grace@example.org', subject, text: 'Hello' })).toBe('sent')
    expect(server.mails[0]?.recipients).toEqual(['grace@example.org'])
    expect(header('Subject')).toEqual(['Subject: Hello Bcc: evil@example.com X-Evil: yes <script>'])
    expect([...header('Bcc'), ...header('X-Evil')]).toEqual([])
    expect(server.mails[0]?.text.trim()).toBe('Hello')
  })

  it.each([
    'grace@example.org\r\nBcc: evil@example.com',
    'grace@example.org\nevil@example.com',
    'grace@example.org, evil@example.com',
    'grace@example.org; evil@example.com',
    'Grace <evil@example.com>',
    '"grace@example.org"@evil.example.com',
    'group: evil@example.com;',
    'evil@example.com@example.org',
    'grace',
    '',
  ])('is not sent to %j, which is not one address', async (to) => {
    expect(await sendMail({ to, subject: 'Hello', text: 'Hello' })).toBe('refused')
    expect(server.mails).toEqual([])
    expect(logged.mock.calls).toEqual([['A mail could not be sent', { reason: 'EENVELOPE' }]])
  })
})

describe('a mail that cannot be sent', () => {
  const mail = { to: 'nobody@example.org', subject: 'Private subject', text: LINK }

  it('is told by its code, without a word, a link or an address', async () => {
    expect(await sendMail(mail)).toBe('refused')
    expect(logged.mock.calls).toEqual([['A mail could not be sent', { reason: 'EENVELOPE 550' }]])
    expect(JSON.stringify(logged.mock.calls)).not.toContain(REFUSAL)
  })

  it('does not keep the next one from being sent', async () => {
    expect(await sendMail(mail)).toBe('refused')
    expect(await sendMail({ ...mail, to: 'grace@example.org' })).toBe('sent')
  })

  it('fails where the server hangs up at once, or is gone, and arrives when it is back', async () => {
    closeTransport()
    const port = Number(new URL(server.url).port)
    await server.close()
    const rude = createServer((socket) => socket.destroy())
    await new Promise<void>((settle) => rude.listen(port, '127.0.0.1', settle))
    expect((rude.address() as AddressInfo).port).toBe(port)
    expect(await sendMail({ ...mail, to: 'grace@example.org' })).toBe('unreachable')
    await new Promise((settle) => rude.close(settle))
    expect(await sendMail({ ...mail, to: 'grace@example.org' })).toBe('unreachable')
    for (const [, fields] of logged.mock.calls) expect(fields).toEqual({ reason: expect.stringMatching(/^E[A-Z]+$/) })
    server = await mailServer(port)
    expect(await sendMail({ ...mail, to: 'grace@example.org' })).toBe('sent')
  })
})
