import { type ClientRequest, request } from 'node:http'

export type Reply = { status: number; cookies: readonly string[]; body: string }

/** What is sent as a browser sends it, over a connection of its own. Rejects if the connection breaks. */
export function sent(
  url: string,
  method: 'POST' | 'DELETE',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  return new Promise((settle, fail) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const own = {
      origin: new URL(url).origin,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    }
    const sending: ClientRequest = request(url, { method, agent: false, headers: { ...own, ...headers } }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('error', fail)
      reply.on('aborted', () => fail(new Error('aborted')))
      reply.on('end', () =>
        settle({
          status: reply.statusCode ?? 0,
          cookies: reply.headers['set-cookie'] ?? [],
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sending.once('error', fail)
    sending.end(text)
  })
}
