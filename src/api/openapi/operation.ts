import type { Endpoint } from '../endpoint'
import { LISTS } from '../read-query'
import { type Json, jsonSchema } from './json-schema'
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

function parameters({ path, query, needsKey }: Endpoint): Json[] {
  const { properties = {}, required = [] } = jsonSchema(query, 'input').schema as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(LISTS.has(name) && { explode: true }),
    ...(description !== undefined && { description }),
    schema,
  }))
  return [...inPath, ...inQuery, ...(needsKey ? [IDEMPOTENCY_KEY] : [])]
}

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A secret of the sender’s own: the same key stores once.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,64}$' },
}
