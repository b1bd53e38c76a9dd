import { createServer } from 'node:net'

/** Thrown when the app cannot listen where it is told to; the message says what to do. */
export class PortError extends Error {}

/**
 * Makes sure that the app will be able to listen there.
 * @throws PortError naming PORT or HOST.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const code = await new Promise<string | undefined>((settle) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => settle(undefined)))
  })
  if (code === undefined) return
  if (code === 'EADDRINUSE') {
    throw new PortError(`PORT ${port} is taken by another program. Stop that one, or set PORT to a free port.`)
  }
  if (code === 'EACCES') throw new PortError(`PORT ${port} needs more rights. Set PORT to one from 1024 to 65535.`)
  throw new PortError(`The app cannot listen on HOST ${host}, PORT ${port} (${code}).`)
}
