import { expect } from 'vitest'
import { API_ROOT } from '@/api/api-root'
import { handleRequest } from '@/api/handle-request'
import { API_SCOPES, type ApiScope } from '@/auth/api-token'
import { makeApiToken } from '@/use-cases/api-tokens/make-api-token'
import { describedReply } from './described-reply'
import type { TestMember } from './members'

/** What is sent: a body as JSON, unless it is text already. */
type Sent = { body?: unknown; headers?: Readonly<Record<string, string>> }

export type ApiReply = { status: number; body: unknown; headers: Headers }

/** A token of a member, for all that it can be made for unless said otherwise. */
export async function tokenOf(member: TestMember, scopes: readonly ApiScope[] = API_SCOPES): Promise<string> {
  return makeApiToken(member, 'me', { name: 'Tests', scopes: [...scopes], days: 30, role: 'coach' })
}

/** A token of a service in the workspace of an admin. */
export async function serviceToken(admin: TestMember, role: 'coach' | 'admin' = 'coach'): Promise<string> {
  return makeApiToken(admin, 'services', { name: 'A service', scopes: [...API_SCOPES], days: 30, role })
}

/**
 * Asks the API, as a server would hand the request on: by a token, or as somebody who has none. Every reply must be as
 * the API's own description says.
 */
export async function ask(token: string | null, method: string, path: string, sent: Sent = {}): Promise<ApiReply> {
  const headers = new Headers(sent.headers)
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  const body = typeof sent.body === 'string' || sent.body === undefined ? sent.body : JSON.stringify(sent.body)
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const request = new Request(`http://localhost${API_ROOT}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const reply = await handleRequest(request)
  const text = await reply.text()
  const parsed = text === '' ? null : JSON.parse(text)
  // Not as it was given: `..` leads to another address.
  const address = new URL(request.url).pathname.slice(API_ROOT.length)
  expect(describedReply(method, address, reply, parsed)).toBeNull()
  return { status: reply.status, body: parsed, headers: reply.headers }
}
