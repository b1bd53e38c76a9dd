import type { Endpoint } from '../endpoint'
import { type Json, jsonSchema } from './json-schema'
import { parameters } from './parameters'
import { responses } from './responses'

/** An endpoint as OpenAPI describes an operation. */
export function operation(endpoint: Endpoint): Json {
  const { id, topic, summary, description, scope, body, example } = endpoint
  const sent = body && { schema: jsonSchema(body, 'input').schema, example }
  return {
    operationId: id,
    tags: [topic],
    summary,
    ...(description !== undefined && { description }),
    security: scope === null ? [] : [{ token: [] }],
    ...(scope !== null && { 'x-scope': scope }),
    parameters: parameters(endpoint),
    ...(sent && { requestBody: { required: true, content: { 'application/json': sent } } }),
    responses: responses(endpoint),
  }
}
