import { describe, expect, it } from 'vitest'
import { BODY_LIMIT, LONG_BODY_LIMIT } from '@/config/body-limit'
import { requestRefusal } from '@/config/request-refusal'

const APP = 'https://radar.example.org'
const OURS = { host: 'radar.example.org', origin: APP }

function refusal(method: string, headers: Record<string, string>, path = '/a/token/answers') {
  return requestRefusal({ method, headers: new Headers(headers), path }, APP)
}

describe('a request is refused', () => {
  it('under a foreign name, whatever it wants', () => {
    expect(refusal('GET', { host: 'evil.example' })).toBe('wrong-host')
    expect(refusal('POST', { ...OURS, host: 'evil.example' })).toBe('wrong-host')
    expect(refusal('GET', {})).toBe('wrong-host')
  })

  it('from a foreign page, or one that does not say where it is, if it may change something', () => {
    expect(refusal('POST', { host: OURS.host, origin: 'https://evil.example' })).toBe('cross-origin')
    expect(refusal('DELETE', { host: OURS.host })).toBe('cross-origin')
    expect(refusal('POST', OURS)).toBeNull()
    expect(refusal('GET', { host: OURS.host })).toBeNull()
  })

  it('with a body that is too large, or a form of unknown length', () => {
    expect(refusal('POST', { ...OURS, 'content-length': String(BODY_LIMIT + 1) })).toBe('too-large')
    expect(refusal('POST', { ...OURS, 'content-length': String(BODY_LIMIT) })).toBeNull()
    const text = '/questionnaires/ours/draft/text'
    expect(refusal('POST', { ...OURS, 'content-length': String(LONG_BODY_LIMIT) }, text)).toBeNull()
    expect(refusal('POST', { ...OURS, 'content-length': String(LONG_BODY_LIMIT + 1) }, text)).toBe('too-large')
    expect(refusal('POST', { ...OURS, 'content-length': String(BODY_LIMIT + 1) }, `/x${text}`)).toBe('too-large')
    expect(refusal('POST', { ...OURS, 'transfer-encoding': 'chunked' })).toBe('no-length')
  })

  it('of a program at the API only under a foreign name: it has a token, and no page', () => {
    expect(refusal('POST', { host: OURS.host, 'content-length': String(BODY_LIMIT + 1) }, '/api/v1/teams')).toBeNull()
    expect(refusal('POST', { host: 'evil.example' }, '/api/v1/teams')).toBe('wrong-host')
    expect(refusal('POST', { host: OURS.host }, '/api/v10/teams')).toBe('cross-origin')
  })

  it('for an export that another site sets off', () => {
    const export_ = '/settings/export'
    expect(refusal('GET', { host: OURS.host, 'sec-fetch-site': 'cross-site' }, export_)).toBe('cross-origin')
    expect(refusal('HEAD', { host: OURS.host }, export_)).toBe('cross-origin')
    expect(refusal('GET', { host: OURS.host, 'sec-fetch-site': 'same-origin' }, export_)).toBeNull()
  })
})
