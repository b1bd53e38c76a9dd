import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below those that systems give to outgoing connections: one of these may be taken between the moment it was found free
 * and the moment a program listens on it.
 */
const LOWEST = 10_000
const BEYOND = 32_768

/** What this process was given before: cookies and sign-ins are kept by port, so none may come up for another app. */
const given = new Set<number>()

/** A port of 127.0.0.1 that nobody listens on, and never the same twice. */
export async function freePort(): Promise<number> {
  const port = randomInt(LOWEST, BEYOND)
  if (given.has(port) || !(await isFree(port))) return freePort()
  given.add(port)
  return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer().once('error', () => settle(false))
    server.listen(port, '127.0.0.1', () => server.close(() => settle(true)))
  })
}
