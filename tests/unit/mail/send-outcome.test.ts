import { describe, expect, it } from 'vitest'
import { sendOutcome } from '@/mail/send-outcome'

describe('a mail that was not sent', () => {
  it.each([
    ['an unknown address', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
    ['a text that the server does not take', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
    ['a full mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 }, 'deferred'],
    ['a text that is to come again', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'deferred'],
    ['a server that is going', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'unreachable'],
    ['a sender that may not', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'unreachable'],
    ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'unreachable'],
    ['a greeting that sends away', { code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, 'unreachable'],
    ['nobody there', { code: 'ESOCKET', command: 'CONN' }, 'unreachable'],
    ['no answer', { code: 'ETIMEDOUT', command: 'CONN' }, 'unreachable'],
    ['something else', new TypeError('what?'), 'unreachable'],
  ])('because of %s', (_, error, outcome) => {
    expect(sendOutcome(error)).toBe(outcome)
  })
})
