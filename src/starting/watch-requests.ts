import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readEnvironment } from '@/config/environment'
import { exchange } from '@/config/exchange'
import { isUnwatched } from '@/config/is-unwatched'
import { log } from '@/logging/log'
import { requestId } from '@/logging/request-id'
import { requestLine } from '@/logging/request-line'
import { routeOf } from '@/logging/routes'
import { countRequest } from '@/metrics/count-request'

type Begun = { request: IncomingMessage; response: ServerResponse }

/**
 * Gives every request its id, and tells of it once it is answered: a line in the log, and the counters. Called once, when
 * the process starts; scripts/starting/exchange.mjs hears of each request first.
 */
export function watchRequests(): void {
  // Not what is read once and kept: the secret may not be known yet.
  const { TRUST_PROXY } = readEnvironment()
  subscribe('http.server.request.start', (begun) => watch(begun as Begun, TRUST_PROXY))
}

function watch({ request, response }: Begun, proxies: number): void {
  const began = performance.now()
  const route = routeOf(request.url ?? '/')
  const sent = request.headers['x-request-id']
  delete request.headers['x-request-id']
  const id = isUnwatched(route) ? null : requestId(sent, proxies)
  const notes = { id, route }
  if (id !== null) response.setHeader('x-request-id', id)
  const reply = exchange()?.getStore()
  if (reply) reply.notes = notes
  response.once('close', () => {
    const method = request.method ?? ''
    const answered = { notes, method, status: response.statusCode, ms: performance.now() - began }
    countRequest(answered)
    const line = requestLine({ ...answered, cut: !response.writableFinished })
    if (line) log[line.level](line.event, line.fields)
  })
}
