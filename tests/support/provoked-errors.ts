import { type RawReply, rawRequest } from './raw-request'

/** A request that something is wrong with. */
export type Provocation = { method: string; headers: Record<string, string>; body?: string; after?: string }

const EDGE = '--edge\r\ncontent-disposition: form-data; name='
const multipart = { 'content-type': 'multipart/form-data; boundary=edge' }
const UNKNOWN_ACTION = '40'.padEnd(42, 'a1')

/** Bodies and headers that no page sends, each with a secret in it. */
export const provocations = (secret: string): Record<string, Provocation> => ({
  'a form as text': { method: 'POST', headers: { 'content-type': 'text/plain' }, body: `password=${secret}` },
  'a form as JSON that is none': {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"password":"${secret}`,
  },
  'no content type': { method: 'POST', headers: {}, body: secret },
  'a form without edges': { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: secret },
  'a form that is cut off': { method: 'POST', headers: multipart, body: `${EDGE}"password"\r\n\r\n${secret}` },
  'a form of another shape': { method: 'POST', headers: multipart, body: `${secret}\r\n--edge\r\n\r\n--edge--` },
  'an unknown action': {
    method: 'POST',
    headers: { 'next-action': UNKNOWN_ACTION, 'content-type': 'text/plain' },
    body: `["${secret}"]`,
  },
  'an action that is no id': {
    method: 'POST',
    headers: { 'next-action': 'x'.repeat(3000), 'content-type': 'text/plain' },
    body: `["${secret}"]`,
  },
  'an unknown action in a form': {
    method: 'POST',
    headers: multipart,
    body: `${EDGE}"$ACTION_ID_${UNKNOWN_ACTION}"\r\n\r\n\r\n${EDGE}"password"\r\n\r\n${secret}\r\n--edge--\r\n`,
  },
  'an action with arguments that are none': {
    method: 'POST',
    headers: multipart,
    body: `${EDGE}"$ACTION_REF_1"\r\n\r\n\r\n${EDGE}"$ACTION_1:0"\r\n\r\n{"id":"${secret}\r\n--edge--\r\n`,
  },
  'a body that is too large': { method: 'POST', headers: multipart, body: secret.padEnd(2_000_000, 'x') },
  'a state that is none': { method: 'GET', headers: { rsc: '1', 'next-router-state-tree': `${secret}%5B` } },
  'a path that is none': { method: 'GET', headers: {}, after: '%E0%A4%A' },
  'a path with a zero': { method: 'GET', headers: {}, after: '%00' },
  'another method': { method: 'PUT', headers: { 'content-type': 'application/json' }, body: `"${secret}"` },
  'a method that nobody knows': { method: 'PROPFIND', headers: {} },
})

/** Sends one, as a page of this origin would. */
export function provoke(
  origin: string,
  path: string,
  { method, headers, body, after = '' }: Provocation,
  cookie: string,
): Promise<RawReply> {
  const more: Record<string, string> = cookie === '' ? {} : { cookie }
  if (body !== undefined) more['content-length'] = String(Buffer.byteLength(body))
  const chunks = body === undefined ? [] : [body]
  return rawRequest(origin, method, { origin, ...headers, ...more }, chunks, path + after)
}
