import 'server-only'
import { createHash } from 'node:crypto'
import { type ApiCaller, apiCaller } from '@/auth/api-caller'
import { visitorOf } from '@/auth/visitor-of'
import { isKnownTag } from '@/config/is-known-tag'
import { AppError } from '@/errors/app-error'
import { API_ROOT } from './api-root'
import type { Endpoint } from './endpoint'
import { endpointsAt, type Found } from './find-endpoint'
import { apiProblem } from './problem'
import { readBody, readFile } from './read-body'
import { readQuery } from './read-query'

/** Answers a request to the API. Who asks is told by their token alone: cookies open nothing here. */
export async function handleRequest(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(API_ROOT.length)
  const here = endpointsAt(path)
  // What HEAD asks for is what GET gives; Next leaves the body out.
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const found = here.find(({ endpoint }) => endpoint.method === method)
  if (!found) return notServed(here)
  const limits = new Headers()
  const reply = await answered(request, found, limits).catch(apiProblem)
  for (const [name, value] of limits) reply.headers.set(name, value)
  return reply
}

/** There is nothing of that address, or nothing that may be done with it in that way. */
function notServed(here: readonly Found[]): Response {
  const reply = apiProblem(new AppError(here.length > 0 ? 'wrong-method' : 'not-found'))
  if (here.length > 0) reply.headers.set('allow', here.map(({ endpoint }) => endpoint.method).join(', '))
  return reply
}

async function answered(request: Request, { endpoint, params }: Found, limits: Headers): Promise<Response> {
  const by = endpoint.scope === null ? anybody(request, endpoint) : { actor: await actorOf(request, endpoint, limits) }
  const query = readQuery(new URL(request.url).searchParams, endpoint)
  const body = await readBody(request, endpoint)
  const file = await readFile(request, endpoint)
  // The endpoint's own schemas have made sure of all this.
  const asked = { ...by, params: decoded(params), query, body, file } as Parameters<Endpoint['answer']>[0]
  return replyTo(request, endpoint, await endpoint.answer(asked))
}

function anybody({ headers }: Request, { needsKey }: Endpoint) {
  const idempotencyKey = headers.get('idempotency-key')
  if (needsKey && idempotencyKey === null) {
    throw new AppError('invalid', [{ field: 'Idempotency-Key', problem: 'idempotencyKey' }])
  }
  return { visitor: visitorOf(headers), idempotencyKey }
}

async function actorOf({ headers }: Request, { scope }: Endpoint, limits: Headers) {
  const caller = await apiCaller(headers.get('authorization'))
  if (caller === null) throw new AppError('unauthenticated')
  tellLimits(caller, limits)
  const { actor, scopes, rate } = caller
  if (rate.remaining < 0) throw new AppError('too-many', [], rate.resetSeconds)
  if (scope !== null && !scopes.includes(scope)) throw new AppError('insufficient-scope')
  return actor
}

function tellLimits({ rate }: ApiCaller, limits: Headers): void {
  limits.set('ratelimit-limit', String(rate.limit))
  limits.set('ratelimit-remaining', String(Math.max(0, rate.remaining)))
  limits.set('ratelimit-reset', String(rate.resetSeconds))
}

function decoded(params: Found['params']): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw new AppError('not-found')
  }
}

function replyTo({ headers }: Request, { method, reply }: Endpoint, value: unknown): Response {
  if (value instanceof Response) return value
  if (reply === null) return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
  const body = JSON.stringify(value)
  const type = { 'content-type': 'application/json; charset=utf-8' }
  if (method !== 'GET') {
    return new Response(body, {
      status: method === 'POST' ? 201 : 200,
      headers: { ...type, 'cache-control': 'no-store' },
    })
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const tagged = { etag, 'cache-control': 'private, no-cache', vary: 'authorization' }
  if (isKnownTag(etag, headers.get('if-none-match'))) return new Response(null, { status: 304, headers: tagged })
  return new Response(body, { headers: { ...type, ...tagged } })
}
