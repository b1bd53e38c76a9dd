import { createServer } from 'node:net'

/** What this process was given before: cookies and sign-ins are kept by port, so none may come up for another app. */
const given = new Set<number>()

/** A port of 127.0.0.1 that nobody listens on, and never the same twice. */
export async function freePort(): Promise<number> {
  const port = await anyFreePort()
  if (given.has(port)) return freePort()
  given.add(port)
  return port
}

function anyFreePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
