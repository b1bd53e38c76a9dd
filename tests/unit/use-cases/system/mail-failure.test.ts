import { describe, expect, it } from 'vitest'
import { mailFailure } from '@/use-cases/system/mail-failure'

describe('why a test mail failed', () => {
  it.each([
    ['EDNS', null, 'dns'],
    ['ECONNREFUSED', null, 'connection'],
    ['ESOCKET', null, 'connection'],
    ['ETIMEDOUT', null, 'time'],
    ['ETLS', null, 'tls'],
    ['EAUTH', 535, 'signIn'],
    ['EENVELOPE', 550, 'sender'],
    ['EENVELOPE', null, 'sender'],
    ['EENVELOPE', 451, 'later'],
    ['ECONNECTION', 421, 'later'],
    ['EMESSAGE', 554, 'refused'],
    ['unknown', null, 'other'],
  ] as const)('%s %s is %s', (code, reply, failure) => {
    expect(mailFailure(code, reply)).toBe(failure)
  })
})
