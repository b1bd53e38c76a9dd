import { describe, expect, it } from 'vitest'
import { type Answered, requestLine } from '@/logging/request-line'

const answered = (notes: Partial<Answered['notes']>, rest: Partial<Answered> = {}): Answered => ({
  notes: { id: 'r-1', route: '/teams/[teamId]', ...notes },
  method: 'GET',
  status: 200,
  ms: 12.4,
  cut: false,
  ...rest,
})

describe('the line of a request', () => {
  it('tells method, route, status and time, but not who', () => {
    expect(requestLine(answered({ user: 'u-1' }))).toEqual({
      level: 'info',
      event: 'Request',
      fields: { method: 'GET', route: '/teams/[teamId]', status: 200, ms: 12, request: 'r-1' },
    })
  })

  it.each(['/livez', '/readyz', '/metrics'])('is of no interest for %s', (route) => {
    expect(requestLine(answered({ route }))?.level).toBe('debug')
  })

  it('tells of a refusal by which code, at which field, and who', () => {
    const refusal = { code: 'invalid', problem: 'signIn' }
    const line = requestLine(answered({ refusal, user: 'u-1' }, { method: 'POST' }))
    expect(line).toMatchObject({
      level: 'info',
      event: 'Request refused',
      fields: { code: 'invalid', problem: 'signIn', user: 'u-1', status: 200 },
    })
  })

  it.each(['forbidden', 'too-many', 'wrong-host', 'cross-origin'])('warns of %s', (code) => {
    expect(requestLine(answered({ refusal: { code } }, { status: 403 }))?.level).toBe('warn')
  })

  it.each([
    [404, 'not-found'],
    [405, 'method'],
    [401, 'unauthorized'],
    [418, 'refused'],
  ])('knows a refusal by the status %i alone', (status, code) => {
    expect(requestLine(answered({}, { status }))?.fields.code).toBe(code)
  })

  it('does not tell what a library says of a value', () => {
    const refusal = { code: 'invalid', problem: 'Invalid input: ada@example.org' }
    expect(requestLine(answered({ refusal }))?.fields).not.toHaveProperty('problem')
  })

  it('says why something failed that was expected to', () => {
    const line = requestLine(answered({ refusal: { code: 'unavailable' } }, { status: 503 }))
    expect(line).toMatchObject({ level: 'warn', event: 'Request failed', fields: { status: 503, code: 'unavailable' } })
  })

  it('warns of what failed, and says where a connection was cut', () => {
    expect(requestLine(answered({}, { status: 500, cut: true }))).toMatchObject({
      level: 'warn',
      event: 'Request failed',
      fields: { status: 500, cut: true },
    })
  })
})

const UNWATCHED = ['/a/[token]', '/a/[token]/answer', '/a/[token]/answers', '/anonymity', '/_next']

describe.each(UNWATCHED)('where members answer, and what comes along (%s)', (route) => {
  it.each([200, 204, 303])('there is no line for %i', (status) => {
    expect(requestLine(answered({ route, id: null }, { status }))).toBeNull()
    expect(requestLine(answered({ route, id: null }, { status, method: 'POST', cut: true }))).toBeNull()
  })

  it('a refusal or failure says neither who nor by which id nor how long', () => {
    for (const status of [404, 422, 429, 500]) {
      const line = requestLine(answered({ route, id: null, user: 'u-1' }, { status }))
      const { code: _, ...fields } = line?.fields ?? {}
      expect(fields).toEqual({ method: 'GET', route, status })
    }
  })
})
