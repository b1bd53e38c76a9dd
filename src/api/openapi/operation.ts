import type { Endpoint } from '../endpoint'
import { FILE_TYPE } from '../read-body'
import { type Json, jsonSchema } from './json-schema'
import { parameters } from './parameters'
import { responses } from './responses'

/** An endpoint as OpenAPI describes an operation. */
export function operation(endpoint: Endpoint): Json {
  const { id, topic, summary, description, scope, body, example } = endpoint
  const sent = body && { schema: jsonSchema(body, 'input').schema, example }
  const content = endpoint.takesFile ? { [FILE_TYPE]: {} } : sent && { 'application/json': sent }
  return {
    operationId: id,
    tags: [topic],
    summary,
    ...(description !== undefined && { description }),
    security: scope === null ? [] : [{ token: [] }],
    ...(scope !== null && { 'x-scope': scope }),
    parameters: parameters(endpoint),
    ...(content && { requestBody: { required: true, content } }),
    responses: responses(endpoint),
  }
}
