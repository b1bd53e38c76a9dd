import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RoundRobin, roundRobin } from '../../support/round-robin'

let proxy: RoundRobin
let servers: Server[]

/** Says which of them was asked, by whom, and for which host. */
async function server(name: string): Promise<string> {
  const listening = createServer((asked, reply) => {
    const { host, 'x-forwarded-for': clients } = asked.headers
    reply.writeHead(asked.url === '/large' ? 413 : 200, ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'])
    reply.end(`${name} ${asked.method} ${asked.url} ${host} ${clients}`)
  })
  servers.push(listening)
  await new Promise<void>((settle) => listening.listen(0, '127.0.0.1', settle))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

beforeEach(async () => {
  servers = []
  proxy = await roundRobin()
  proxy.leadTo([await server('first'), await server('second')])
})

afterEach(async () => {
  await proxy.close()
  for (const one of servers) one.close().closeAllConnections()
})

describe('the proxy of the browser tests', () => {
  it('leads each request to the next process, with the host that was asked for and the client’s address', async () => {
    const texts = []
    for (const path of ['/1', '/2', '/3']) {
      texts.push(await (await fetch(proxy.url + path, { headers: { 'x-forwarded-for': '203.0.113.7' } })).text())
    }
    const { host } = new URL(proxy.url)
    expect(texts).toEqual([
      `first GET /1 ${host} 203.0.113.7, 127.0.0.1`,
      `second GET /2 ${host} 203.0.113.7, 127.0.0.1`,
      `first GET /3 ${host} 203.0.113.7, 127.0.0.1`,
    ])
  })

  it('keeps cookies apart', async () => {
    expect((await fetch(proxy.url)).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('passes an answer on that comes before the whole request was sent', async () => {
    const answer = await new Promise<IncomingMessage>((settle, fail) => {
      const sending = request(`${proxy.url}/large`, { method: 'POST' }, settle).once('error', fail)
      sending.write('so far')
    })
    expect(answer.statusCode).toBe(413)
    answer.destroy()
  })

  it('says so if the process is gone', async () => {
    for (const one of servers) one.close().closeAllConnections()
    expect((await fetch(proxy.url)).status).toBe(502)
  })
})
