import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { headers: IncomingHttpHeaders; body: string; path: string }

/** A program that takes webhooks, on this machine: with the codes that it is told to answer, 204 if none is left. */
export async function webhookReceiver() {
  const received: Received[] = []
  const codes: number[] = []
  const server = createServer(async (request, reply) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body, path: request.url ?? '' })
    reply.writeHead(codes.shift() ?? 204, { location: '/elsewhere' }).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise((done) => server.close(done))
  return { address: `http://127.0.0.1:${port}/radar`, host: `127.0.0.1:${port}`, received, codes, close }
}
