import { API_ROOT } from '../api-root'
import { ENDPOINTS } from '../endpoints'
import { problemSchema } from '../schemas/problem'
import { type Json, jsonSchema } from './json-schema'
import { operation } from './operation'

let made: Json | undefined

/**
 * The whole API as OpenAPI 3.1, made of the schemas that check the requests: what is described is what is done.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(): Json {
  made ??= {
    openapi: '3.1.1',
    info: {
      title: 'CALMS Radar',
      version: '1.0.0',
      description: 'Teams, rounds, answers and published results. Where to begin: docs/api.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_ROOT }],
    tags: [...new Set(ENDPOINTS.map(({ topic }) => topic))].map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token; each operation says its scope.' },
      },
    },
  }
  return made
}

function paths(): Json {
  const byPath: Record<string, Json> = {}
  for (const endpoint of ENDPOINTS) {
    byPath[endpoint.path] = { ...byPath[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return byPath
}

/** The schemas that have a name. @throws Error if two have the same one */
function namedSchemas(): Json {
  const all: Record<string, Json> = {}
  const described = ENDPOINTS.flatMap(({ query, body, reply }) => [
    jsonSchema(query, 'input'),
    ...(body ? [jsonSchema(body, 'input')] : []),
    ...(reply ? [jsonSchema(reply, 'output')] : []),
  ])
  for (const { named } of [...described, jsonSchema(problemSchema, 'output')]) {
    for (const [name, schema] of Object.entries(named)) {
      const known = all[name]
      if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two schemas are called ${name}`)
      all[name] = schema
    }
  }
  return all
}
