import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'

export type RawReply = { status: number; type: string; text: string; headers: IncomingHttpHeaders }

/**
 * A request exactly as given: chunked unless it says how long it is, with a body that need not be valid anything, and a
 * path that nobody puts right.
 */
export function rawRequest(
  url: string,
  method: string,
  headers: Record<string, string>,
  chunks: readonly (string | Buffer)[] = [],
  path?: string,
): Promise<RawReply> {
  return new Promise((settle, fail) => {
    const sent = request(url, { method, headers, ...(path === undefined ? {} : { path }) }, (reply) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (more: string) => {
        text += more
      })
      reply.on('end', () => settle(replied(reply, text)))
      reply.on('error', fail)
    })
    sent.on('error', fail)
    for (const chunk of chunks) sent.write(chunk)
    sent.end()
  })
}

function replied({ statusCode, headers }: IncomingMessage, text: string): RawReply {
  return { status: statusCode ?? 0, type: headers['content-type'] ?? '', text, headers }
}
