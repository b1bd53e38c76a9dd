import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Load, Sent } from './load'

export type LoadGenerator = { send: (load: Load) => Promise<Sent>; stop: () => void }

/** A process that sends requests, one window after the other. */
export function loadGenerator(): LoadGenerator {
  const file = fileURLToPath(new URL('generator.ts', import.meta.url))
  const child = fork(file, { execArgv: ['--import', 'tsx'] })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The load generator has ended.')))
  // Whoever waits for a reply is told; after the last there is nobody.
  ended.catch(() => {})
  const send = async (load: Load): Promise<Sent> => {
    const replied = once(child, 'message')
    child.send(load)
    const [reply] = (await Promise.race([replied, ended])) as [Sent | { failure: string }]
    if ('failure' in reply) throw new Error(`The load generator: ${reply.failure}`)
    return reply
  }
  return { send, stop: () => child.disconnect() }
}
