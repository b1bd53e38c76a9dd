import '../support/auth-secret'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appProcess } from '../support/app-process'
import { AUTH_SECRET } from '../support/auth-secret'
import { emptyDatabase } from '../support/databases'
import { BOTH, type FaultApp, faultApp } from '../support/fault-app'
import { bodyOf, newSubmission, storedIn } from '../support/submissions'

const STACK = /\n\s+at /

describe.each(BOTH)('the app as a process (%s)', (provider) => {
  let app: FaultApp

  beforeAll(async () => {
    app = await faultApp(provider)
  })

  afterAll(() => app.remove())

  it('finishes what is running when it is told to end, and takes nothing new', async () => {
    const server = await app.start()
    const one = newSubmission()
    const answer = slowly(`${server.url}/a/${app.token}/answers`, JSON.stringify(bodyOf(one)))
    await answer.begun
    const stopped = server.stop()
    await expect.poll(() => fetch(`${server.url}/check`).catch(() => 'refused')).toBe('refused')
    answer.finish()
    expect(await answer.status).toBe(204)
    await stopped
    expect(await server.ended).toBe(0)
    expect((await storedIn(app.round)).size).toBe(1)
  })

  it('goes on serving for as long as balancers need to notice', async () => {
    const server = await appProcess({ DATABASE_URL: app.database.url, AUTH_SECRET, SHUTDOWN_DELAY: '2' })
    const stopped = server.stop()
    await expect
      .poll(async () => (await fetch(`${server.url}/check`)).headers.get('connection'), { interval: 20 })
      .toBe('close')
    await stopped
    expect(await server.ended).toBe(0)
  })
})

describe('several processes', () => {
  it('are refused on one SQLite file until the first has ended, however it ended', async () => {
    const app = await faultApp('sqlite')
    const first = await app.start()
    const refused = await app.start().catch(String)
    expect(refused).toContain('which another process of CALMS Radar has open')
    expect(refused).not.toMatch(STACK)
    await first.kill()
    const next = await app.start()
    expect((await fetch(`${next.url}/check`)).status).toBe(200)
    await next.stop()
    await app.remove()
  })

  it('serve one PostgreSQL, also when all start at once on an empty one', async () => {
    const database = await emptyDatabase('postgresql')
    const start = () => appProcess({ DATABASE_URL: database.url, AUTH_SECRET })
    const servers = await Promise.all([start(), start(), start()])
    for (const { url } of servers) expect((await fetch(`${url}/check`)).status).toBe(200)
    expect(servers.filter(({ output }) => output().includes('Set up the workspace'))).toHaveLength(1)
    await Promise.all(servers.map((server) => server.stop()))
    // Not cut off: a page that was still being sent keeps its connection no longer than that.
    expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0, 0])
    await database.remove()
  })
})

/** A request whose body is held back until it is told to finish. */
function slowly(address: string, body: string) {
  const { origin } = new URL(address)
  const headers = { origin, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const sending = request(address, { method: 'POST', headers })
  const status = new Promise<number | undefined>((settle, fail) => {
    sending.once('response', (reply) => settle(reply.resume().statusCode)).once('error', fail)
  })
  const begun = new Promise<void>((settle) => {
    sending.once('socket', (socket) => socket.once('connect', () => sending.write(body.slice(0, 10), () => settle())))
  })
  return { begun, status, finish: () => sending.end(body.slice(10)) }
}
