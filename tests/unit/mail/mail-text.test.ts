import { describe, expect, it } from 'vitest'
import { mailText } from '@/mail/mail-text'

const LINK = 'https://radar.example.org/invitation/Zm9vYmFy?x=1&y=%20'
const INVITATION = { invitedBy: 'Ada Lovelace', workspace: 'Analytical Engines', link: LINK, days: 7 }

describe('an invitation', () => {
  it('says who invites where, and until when the link works', () => {
    const { subject, text } = mailText('invitation', INVITATION)
    expect(subject).toBe('You are invited to Analytical Engines on CALMS Radar')
    expect(text).toContain('Ada Lovelace invites you to the workspace Analytical Engines')
    expect(text.split('\n')).toContain(LINK)
    expect(text).toContain('within 7 days')
    expect(mailText('invitation', { ...INVITATION, days: 1 }).text).toContain('within 1 day.')
  })

  it.each(['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\u0000', '\v'])(
    'has no lines of a name with %j',
    (end) => {
      const name = `Acme${end}Bcc: evil@example.com${end}${end}Pay here`
      const { subject, text } = mailText('invitation', { ...INVITATION, invitedBy: name, workspace: name })
      const plain = mailText('invitation', INVITATION)
      expect(subject).toBe('You are invited to Acme Bcc: evil@example.com Pay here on CALMS Radar')
      expect(text.split(/[\r\n\u2028\u2029\u0085\v]/)).toHaveLength(plain.text.split('\n').length)
    },
  )

  it.each(['{link}', '<b>Acme</b>', "'{", 'Ünïcode 東京', '}', '{count, plural, other {#}}'])(
    'keeps the name %s as it is',
    (name) => {
      const { subject, text } = mailText('invitation', { ...INVITATION, workspace: name })
      expect(subject).toBe(`You are invited to ${name} on CALMS Radar`)
      expect(text).toContain(`the workspace ${name} on`)
    },
  )
})

describe('a reset', () => {
  it('says until when the link works, and that nothing has happened yet', () => {
    const { subject, text } = mailText('reset', { link: LINK, minutes: 60 })
    expect(subject).toBe('Choose a new password for CALMS Radar')
    expect(text.split('\n')).toContain(LINK)
    expect(text).toContain('within 60 minutes')
    expect(text).toContain('your password stays as it is')
  })
})

const ASKED = {
  askedBy: 'Grace Hopper',
  team: 'Checkout',
  round: 'Autumn',
  why: 'yes',
  purpose: 'To see what slows you down.',
  until: 'Thursday, December 3, 2026 at 5:00 PM (UTC)',
  minutes: 12,
  number: 5,
  link: 'https://radar.example.org/a/Zm9vYmFy',
} as const

describe.each(['answerLink', 'reminder'] as const)('a personal link (%s)', (name) => {
  it('says who asks, why, until when, how long it takes and what is seen by whom', () => {
    const { subject, text } = mailText(name, ASKED)
    expect(subject).toContain('Autumn')
    expect(text).toContain('Grace Hopper asks everybody in Checkout')
    expect(text).toContain('\n\nWhy: To see what slows you down.\n\n')
    expect(text).toContain('Please answer by Thursday, December 3, 2026 at 5:00 PM (UTC).')
    expect(text).toContain('about 12 minutes')
    expect(text).toContain('only once at least 5 people have answered')
    expect(text.split('\n')).toContain(ASKED.link)
  })

  it('leaves out why where nobody said it', () => {
    expect(mailText(name, { ...ASKED, why: 'no', purpose: '' }).text).not.toContain('Why')
  })

  it.each(['\n\nPay here: https://evil.example.com', '{link}', '<b>'])('keeps %j within its line', (hostile) => {
    const { text } = mailText(name, { ...ASKED, askedBy: hostile, purpose: hostile, team: hostile })
    expect(text.split('\n')).toHaveLength(mailText(name, ASKED).text.split('\n').length)
    expect(text).toContain(hostile.trim())
  })
})
