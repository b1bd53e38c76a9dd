/** Run in a process of its own, so that its share of the processors is known: sends what it is told, and tells what came. */
import { randomBytes } from 'node:crypto'
import autocannon, { type Request } from 'autocannon'
import type { Load, Sent } from './load'

process.on('message', (load: Load) => {
  send(load).then(
    (sent) => process.send?.(sent),
    (error: unknown) => process.send?.({ failure: String(error) }),
  )
})
process.on('disconnect', () => process.exit())

function send({ origin, paths, body, ...options }: Load): Promise<Sent> {
  let turn = 0
  const setupRequest = (request: Request) => {
    const path = paths[turn++ % paths.length]?.replace('KEY', newKey) ?? '/'
    return body === '' ? { ...request, path } : { ...request, path, body: body.replace('KEY', newKey) }
  }
  return new Promise((settle, fail) => {
    const cpu = process.cpuUsage()
    const start = performance.now()
    let last = start
    const running = autocannon(
      { ...options, url: origin, sampleInt: 10, timeout: 120, requests: [{ setupRequest }] },
      (error, result) => {
        if (error) return fail(error)
        const { user, system } = process.cpuUsage(cpu)
        const counts = Object.entries(result.statusCodeStats).map(([status, { count }]) => [status, count] as const)
        const broken = result.errors === 0 ? [] : [['0', result.errors] as const]
        settle({
          milliseconds: last - start,
          statuses: Object.fromEntries([...counts, ...broken]),
          clientCpu: (user + system) / 1_000,
        })
      },
    )
    running.on('response', () => {
      last = performance.now()
    })
  })
}

const newKey = () => randomBytes(32).toString('base64url')
