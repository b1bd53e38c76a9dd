import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { freePort } from './free-port'

export type RoundRobin = {
  url: string
  /** From now on each request goes to the next of these. */
  leadTo: (targets: readonly string[]) => void
  close: () => Promise<void>
}

/** Of one connection, so none of the next one's: each side has its own. */
const OF_A_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect'])

/**
 * A proxy as it stands before several processes of the app: it hands requests on to one after the other, whoever they
 * come from, passes the Host that was asked for, and adds the client's address to X-Forwarded-For. Bodies stream both ways.
 */
export async function roundRobin(): Promise<RoundRobin> {
  let targets: readonly string[] = []
  let turn = 0
  const server = createServer((asked, reply) => {
    const target = targets[turn++ % targets.length]
    if (target === undefined) reply.writeHead(503).end()
    else handOn(asked, reply, new URL(target))
  })
  // The apps have limits of their own.
  server.requestTimeout = 0
  const port = await freePort()
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
  const close = () =>
    new Promise<void>((settle) => {
      server.close(() => settle())
      server.closeAllConnections()
    })
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo: (given) => {
      targets = given
    },
    close,
  }
}

function handOn(asked: IncomingMessage, reply: ServerResponse, { hostname, port }: URL): void {
  const { method, url: path } = asked
  const headers = requestHeaders(asked)
  const passed = request({ hostname, port, method, path, headers, agent: false, setHost: false }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.statusMessage, replyHeaders(answer))
    answer.pipe(reply)
    answer.once('error', () => reply.destroy())
  })
  passed.once('error', () => {
    // An answer that came before the whole request is passed on all the same.
    if (!reply.headersSent) reply.writeHead(502).end()
    else if (!reply.writableEnded) reply.destroy()
  })
  reply.once('close', () => passed.destroy())
  asked.pipe(passed)
}

function requestHeaders(asked: IncomingMessage): Record<string, string | string[]> {
  const kept = Object.entries(asked.headers).filter(([name]) => !OF_A_CONNECTION.has(name))
  const before = asked.headers['x-forwarded-for']
  const client = asked.socket.remoteAddress ?? ''
  return {
    ...(Object.fromEntries(kept) as Record<string, string | string[]>),
    'x-forwarded-for': before === undefined ? client : `${before}, ${client}`,
  }
}

/** As they came, each cookie in a header of its own. */
function replyHeaders({ rawHeaders }: IncomingMessage): string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0)
  return names.flatMap((name, index) =>
    OF_A_CONNECTION.has(name.toLowerCase()) ? [] : [name, rawHeaders[index * 2 + 1] ?? ''],
  )
}
