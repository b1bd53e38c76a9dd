import type { ErrorCode } from '@/errors/app-error'
import { HTTP_STATUS } from '@/errors/http-status'
import en from '@/messages/en'
import type { Endpoint } from '../endpoint'
import { FILE_TYPE } from '../read-body'
import { problemSchema } from '../schemas/problem'
import { type Json, jsonSchema } from './json-schema'

/** With which of our errors any request may be refused. */
const ALWAYS: readonly ErrorCode[] = ['invalid', 'unavailable', 'storage-full', 'wrong-host']

/** What a token is asked for before anything else. */
const BY_TOKEN: readonly ErrorCode[] = ['unauthenticated', 'insufficient-scope', 'too-many']

/** What a body may be refused for before anything of it is taken. */
const WITH_BODY: readonly ErrorCode[] = ['unsupported', 'too-large']

/** All that an endpoint may answer, by status. */
export function responses(endpoint: Endpoint): Json {
  const { method, reply, givesFile } = endpoint
  const success = givesFile ? 200 : reply === null ? 204 : method === 'POST' ? 201 : 200
  const file = givesFile && { content: { [FILE_TYPE]: {} } }
  const content = reply && { content: { 'application/json': { schema: jsonSchema(reply, 'output').schema } } }
  const described: Record<number, Json> = {
    [success]: { description: success === 204 ? 'Done.' : 'What was asked for.', ...content, ...file },
    ...(method === 'GET' && { 304: { description: 'Nothing has changed since the ETag in If-None-Match.' } }),
  }
  const codes = refusalsOf(endpoint)
  for (const status of new Set(codes.map((code) => HTTP_STATUS[code]))) {
    described[status] = refusal(codes.filter((code) => HTTP_STATUS[code] === status))
  }
  return described
}

/** All errors of ours that an endpoint may be refused with. */
export function refusalsOf({ scope, body, takesFile, refusals }: Endpoint): readonly ErrorCode[] {
  return [...new Set([...ALWAYS, ...(scope ? BY_TOKEN : []), ...(body || takesFile ? WITH_BODY : []), ...refusals])]
}

function refusal(codes: readonly ErrorCode[]): Json {
  return {
    description: codes.map((code) => `\`${code}\`: ${en.errors[code]}`).join('\n\n'),
    content: { 'application/problem+json': { schema: jsonSchema(problemSchema, 'output').schema } },
  }
}
