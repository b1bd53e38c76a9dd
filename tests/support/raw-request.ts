import { request } from 'node:http'

export type RawReply = { status: number; type: string; text: string }

/** A request exactly as given: chunked unless it says how long it is, with a body that need not be valid anything. */
export function rawRequest(
  url: string,
  method: string,
  headers: Record<string, string>,
  chunks: readonly (string | Buffer)[],
): Promise<RawReply> {
  return new Promise((settle, fail) => {
    const sent = request(url, { method, headers }, (reply) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (more: string) => {
        text += more
      })
      reply.on('end', () => settle({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', text }))
      reply.on('error', fail)
    })
    sent.on('error', fail)
    for (const chunk of chunks) sent.write(chunk)
    sent.end()
  })
}
