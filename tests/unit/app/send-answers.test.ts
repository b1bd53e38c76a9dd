import { describe, expect, it } from 'vitest'
import { sendAnswers } from '@/app/a/[token]/send-answers'

const SAID = [
  { practiceId: 'lean.experiments', answer: 3, comment: '' },
  { practiceId: 'lean.small-batches', answer: null, comment: ' ' },
  { practiceId: 'lean.waste-removal', answer: null, comment: 'Later' },
]

/** A server that always replies the same. */
const replying = (status: number, body?: object) => async () =>
  new Response(body ? JSON.stringify(body) : null, { status })

const outcome = (post: (body: string) => Promise<Response>) => sendAnswers(post, 'key', SAID)

describe('sending answers', () => {
  it('sends the key and what was said, without what is open', async () => {
    const bodies: string[] = []
    const post = async (body: string) => {
      bodies.push(body)
      return new Response(null, { status: 204 })
    }
    expect(await outcome(post)).toEqual({ kind: 'sent' })
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ key: 'key', answers: [SAID[0], SAID[2]] }])
  })

  it('can be tried again where no reply came, or the server failed', async () => {
    const offline = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await outcome(offline)).toEqual({ kind: 'offline' })
    for (const status of [500, 502, 503, 504]) expect(await outcome(replying(status))).toEqual({ kind: 'offline' })
  })

  it('waits for as long as a server asks that cannot store anything just now, and knows why', async () => {
    const away = (body: object | null) => async () =>
      new Response(JSON.stringify(body), { status: 503, headers: { 'retry-after': '10' } })
    expect(await outcome(away({ code: 'storage-full' }))).toEqual({
      kind: 'later',
      outage: 'storage-full',
      seconds: 10,
    })
    expect(await outcome(away({ code: 'unavailable' }))).toEqual({ kind: 'later', outage: 'unavailable', seconds: 10 })
    expect(await outcome(away(null))).toEqual({ kind: 'later', outage: 'unavailable', seconds: 10 })
  })

  it('ends where no more answers are taken', async () => {
    expect(await outcome(replying(409))).toEqual({ kind: 'too-late' })
    expect(await outcome(replying(404))).toEqual({ kind: 'no-longer' })
  })

  it('tells what was refused', async () => {
    expect(await outcome(replying(413))).toEqual({ kind: 'too-large' })
    const errors = [{ path: 'answers', message: 'Answer at least one practice.' }]
    expect(await outcome(replying(422, { title: 'Refused', errors }))).toEqual({
      kind: 'refused',
      problems: ['Answer at least one practice.'],
    })
    expect(await outcome(replying(429, { title: 'Wait', errors: [] }))).toEqual({ kind: 'refused', problems: ['Wait'] })
    expect(await outcome(replying(403))).toEqual({ kind: 'refused', problems: ['403'] })
  })
})
