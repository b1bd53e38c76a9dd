import { API_ROOT } from '../api-root'
import { openApiDocument } from '../openapi/document'
import type { Json } from '../openapi/json-schema'
import { type Operation, operationText } from './operation-text'
import { RUNTIME_TEXT } from './runtime-text'
import { blockText, commentText, typeText } from './type-text'

type Described = {
  info: { version: string }
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components: { schemas: Readonly<Record<string, Json>> }
}

let made: string | undefined

/**
 * A client for TypeScript in one file, made of the API's own description: so it is never older than the server that it
 * was got from. It needs nothing but `fetch`.
 */
export function clientText(): string {
  made ??= written(openApiDocument() as Described)
  return made
}

function written({ info, paths, components }: Described): string {
  const types = Object.entries(components.schemas).map(
    ([name, schema]) => `${commentText(schema.description)}export type ${name} = ${typeText(schema)}\n`,
  )
  const methods = Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => operationText(method, path, operation)),
  )
  return `// CALMS Radar, API ${info.version}: made of /api/v1/openapi.json. Get it again rather than change it.

const ROOT = '${API_ROOT}'

${types.join('\n')}
${RUNTIME_TEXT}
/** All that the API answers. A refusal is thrown as a CalmsRadarError. */
export function calmsRadar(options: Options) {
  const send = sender(options)
  return ${blockText(methods).replaceAll('\n', '\n  ')}
}
`
}
