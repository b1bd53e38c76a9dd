import { expect } from 'vitest'
import { API_ROOT } from '@/api/api-root'
import { handleRequest } from '@/api/handle-request'
import { FILE_TYPE } from '@/api/read-body'
import { API_SCOPES, type ApiScope } from '@/auth/api-token'
import { makeApiToken } from '@/use-cases/api-tokens/make-api-token'
import { describedReply } from './described-reply'
import type { TestMember } from './members'

/** What is sent: a body as JSON, unless it is text or a file already. */
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
  const isFile = sent.body instanceof Uint8Array
  const isText = typeof sent.body === 'string' || sent.body === undefined
  const body = isFile || isText ? (sent.body as BodyInit | undefined) : JSON.stringify(sent.body)
  const type = isFile ? FILE_TYPE : 'application/json'
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', type)
  const request = new Request(`http://localhost${API_ROOT}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const reply = await handleRequest(request)
  const bytes = Buffer.from(await reply.arrayBuffer())
  const givesFile = reply.headers.get('content-type') === FILE_TYPE
  const parsed = givesFile || bytes.length === 0 ? null : JSON.parse(bytes.toString())
  // Not as it was given: `..` leads to another address.
  const address = new URL(request.url).pathname.slice(API_ROOT.length)
  expect(describedReply(method, address, reply, parsed)).toBeNull()
  return { status: reply.status, body: givesFile ? bytes : parsed, headers: reply.headers }
}
