import { beforeEach, expect, it } from 'vitest'
import { handleRequest } from '@/api/handle-request'
import { BODY_LIMIT } from '@/config/body-limit'
import { ask, tokenOf } from '../../support/api'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, type TestMember } from '../../support/members'

describeOnBothDatabases('a request to the API', () => {
  let admin: TestMember
  let token: string

  beforeEach(async () => {
    admin = await newAdmin()
    token = await tokenOf(admin)
  })

  const post = (body: unknown, headers: Record<string, string> = {}) => ask(token, 'POST', '/teams', { body, headers })

  it('is not found where there is nothing, and told what it may do where there is', async () => {
    for (const path of ['', '/', '/nothing', '/teams/', '/teams//', '/teams/x/y']) {
      expect([path, (await ask(token, 'GET', path)).body]).toMatchObject([path, { code: 'not-found' }])
    }
    const reply = await ask(token, 'PUT', '/teams')
    expect(reply).toMatchObject({ status: 405, body: { code: 'wrong-method' } })
    expect(reply.headers.get('allow')).toBe('GET, POST')
    const head = await handleRequest(
      new Request('http://localhost/api/v1/teams', { method: 'HEAD', headers: { authorization: `Bearer ${token}` } }),
    )
    expect(head.status).toBe(200)
  })

  it('names each bad field and what is allowed there, and stores nothing', async () => {
    const reply = await post({ name: ' ', size: 0, tags: ['a,b'], colour: 'red' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid', title: 'Some fields cannot be accepted.' } })
    expect(reply.body).toMatchObject({
      errors: [
        { path: 'name', message: 'Give the team a name.' },
        { path: 'size', message: 'The number of members is a whole number from 1 to 10,000.' },
        { path: 'tags.0', message: 'One tag at a time here: leave the comma out.' },
        { path: 'colour', message: 'is not a field of this request' },
      ],
    })
    expect((await ask(token, 'GET', '/teams')).body).toEqual({ items: [], next: null })
  })

  it('stores a team with its size and tags, or nothing of it', async () => {
    const reply = await post({ name: 'Checkout', size: 7, tags: ['Payments'] })
    expect(reply).toMatchObject({ status: 201, body: { name: 'Checkout', size: 7, tags: [{ name: 'Payments' }] } })
    expect(await post({ name: 'checkout' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'name', message: 'There is a team of that name already.' }] },
    })
  })

  it('changes what it names of a team, and deletes one whose name it knows', async () => {
    const id = await newTeam(admin, 'Checkout')
    await newTeam(admin, 'Search')
    const change = (body: object) => ask(token, 'PATCH', `/teams/${id}`, { body })
    expect((await change({ size: 3, tags: ['Web'] })).body).toMatchObject({ name: 'Checkout', size: 3 })
    expect((await change({ name: 'Payment' })).body).toMatchObject({ name: 'Payment', size: 3, tags: [{ key: 'web' }] })
    // All of it or nothing.
    expect((await change({ name: 'Search', size: 4 })).status).toBe(422)
    expect((await ask(token, 'GET', `/teams/${id}`)).body).toMatchObject({ name: 'Payment', size: 3 })
    expect((await ask(token, 'DELETE', `/teams/${id}`)).body).toMatchObject({ errors: [{ path: 'name' }] })
    expect((await ask(token, 'DELETE', `/teams/${id}?name=Checkout`)).status).toBe(422)
    expect(await ask(token, 'DELETE', `/teams/${id}?name=Payment`)).toMatchObject({ status: 204, body: null })
    expect((await ask(token, 'GET', `/teams/${id}`)).status).toBe(404)
  })

  it('is refused unless its body is plain JSON', async () => {
    const body = '{"name":"Checkout"}'
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    ]) {
      expect([headers, (await post(body, headers)).body]).toMatchObject([headers, { code: 'unsupported' }])
    }
    for (const broken of ['', '{', '[1', 'null', '[]', '"x"', '\u0000', '{"name":"a"}{"name":"b"}']) {
      expect([broken, (await post(broken)).status]).toEqual([broken, 422])
    }
    expect((await post(body, { 'content-type': 'application/json;charset=UTF-8' })).status).toBe(201)
  })

  it('is refused with a body that is too large, whatever it says of its length, and survives one that is deep', async () => {
    expect((await post(`{"name":"${'x'.repeat(BODY_LIMIT)}"}`)).body).toMatchObject({ code: 'too-large' })
    expect((await post('{}', { 'content-length': '104857600' })).body).toMatchObject({ code: 'too-large' })
    const deep = '['.repeat(30_000) + ']'.repeat(30_000)
    expect((await post(deep)).status).toBe(422)
    expect((await post(`{"name":"Checkout","tags":${deep}}`)).status).toBe(422)
    expect((await post('{"name":"Checkout","__proto__":{"size":3}}')).status).toBe(422)
  })

  it('goes through lists page by page, each item once, also while others come', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `Team ${index}`)
    for (const name of names) await newTeam(admin, name)
    const listed: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const path: string = `/teams?limit=3${cursor && `&cursor=${cursor}`}`
      const { items, next } = (await ask(token, 'GET', path)).body as { items: { name: string }[]; next: string | null }
      listed.push(...items.map(({ name }) => name))
      if (cursor === '') await newTeam(admin, 'A team that came later')
      cursor = next
    }
    expect(listed).toEqual([...names, 'A team that came later'])
  })

  it('is refused with a page, a filter or a field that is none', async () => {
    for (const [query, field] of [
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=1e1', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['cursor=%00', 'cursor'],
      ['colour=red', 'colour'],
    ] as const) {
      const reply = await ask(token, 'GET', `/teams?${query}`)
      expect([query, reply.status, reply.body]).toMatchObject([query, 422, { errors: [{ path: field }] }])
    }
  })

  it('gets no body again as long as nothing has changed', async () => {
    const first = await ask(token, 'GET', '/teams')
    const known = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect(await ask(token, 'GET', '/teams', { headers: known })).toMatchObject({ status: 304, body: null })
    await newTeam(admin)
    expect((await ask(token, 'GET', '/teams', { headers: known })).status).toBe(200)
  })
})
