import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './free-port'

export type Severable = {
  /** The same address, by way of this. */
  url: string
  /** Breaks all connections and takes none. */
  sever: () => Promise<void>
  /** Lets nothing through any more, and breaks nothing: as a machine that has vanished from the network. */
  silence: () => void
  restore: () => Promise<void>
}

/** A way to a server of the tests that can be severed without stopping it for others. */
export async function severable(url: string): Promise<Severable> {
  const [port, target] = [await freePort(), new URL(url)]
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((near) => {
    sockets.add(near)
    near.on('error', () => {}).on('close', () => sockets.delete(near))
    if (isSilent) return
    const far = connect(Number(target.port), target.hostname)
    sockets.add(far)
    far.on('error', () => near.destroy()).on('close', () => near.destroy())
    near.on('close', () => far.destroy())
    near.on('data', (data) => isSilent || far.write(data))
    far.on('data', (data) => isSilent || near.write(data))
  })
  const sever = async () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    if (server.listening) await new Promise((settle) => server.close(settle))
  }
  const restore = async () => {
    isSilent = false
    if (!server.listening) await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
  }
  await restore()
  const own = new URL(url)
  own.port = String(port)
  const silence = () => {
    isSilent = true
  }
  return { url: own.href, sever, silence, restore }
}
