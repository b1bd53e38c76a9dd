import type { Endpoint } from '../endpoint'
import { LISTS } from '../read-query'
import { type Json, jsonSchema } from './json-schema'

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  explode?: boolean
  schema: Json
}

/** What stands in the path, the query and the headers of a request. */
export function parameters({ path, query, needsKey }: Endpoint): Parameter[] {
  const { properties = {}, required = [] } = jsonSchema(query, 'input').schema as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query' as const,
    required: required.includes(name),
    ...(LISTS.has(name) && { explode: true }),
    ...(typeof description === 'string' && { description }),
    schema,
  }))
  return [...inPath, ...inQuery, ...(needsKey ? [IDEMPOTENCY_KEY] : [])]
}

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A secret of the sender’s own: the same key stores once.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,64}$' },
}
