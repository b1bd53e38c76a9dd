import { describe, expect, it } from 'vitest'
import { taggedJson } from '@/app/tagged-json'

const VALUE = { teams: ['Café'] }
const tagOf = (reply: Response) => reply.headers.get('etag') ?? ''
const TAG = tagOf(taggedJson(VALUE, null))

describe('tagged JSON', () => {
  it('has a strong tag of what it holds, and is for one browser, which asks each time', async () => {
    const reply = taggedJson(VALUE, null)
    expect([reply.status, await reply.json()]).toEqual([200, VALUE])
    expect(TAG).toMatch(/^"[\w-]{43}"$/)
    expect(tagOf(taggedJson({ teams: ['Cafe'] }, null))).not.toBe(TAG)
    expect(reply.headers.get('cache-control')).toBe('private, no-cache')
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it.each([TAG, `"other", ${TAG}`, `W/${TAG}`, '*'])('is not sent to who has it: %s', async (known) => {
    const reply = taggedJson(VALUE, known)
    expect([reply.status, await reply.text(), tagOf(reply)]).toEqual([304, '', TAG])
    expect(reply.headers.get('cache-control')).toBe('private, no-cache')
  })

  it.each(['', '"other"', TAG.slice(1, -1)])('is sent to who has something else: %s', (known) => {
    expect(taggedJson(VALUE, known).status).toBe(200)
  })
})
