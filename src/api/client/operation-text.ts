import type { Json } from '../openapi/json-schema'
import type { Parameter } from '../openapi/parameters'
import { blockText, commentText, fieldText, typeText } from './type-text'

type Content = { content?: { 'application/json'?: { schema: Json }; 'application/gzip'?: object } }

/** An operation as OpenAPI describes it. */
export type Operation = {
  operationId: string
  summary: string
  description?: string
  parameters: readonly Parameter[]
  requestBody?: Content
  responses: Readonly<Record<string, Content>>
}

/** An operation as a method of the client. */
export function operationText(method: string, path: string, operation: Operation): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const query = parameters.filter((one) => one.in === 'query')
  const hasKey = parameters.some((one) => one.in === 'header')
  const body = schemaIn(requestBody)
  const fields = [
    ...parameters.flatMap((one) =>
      one.in === 'header' ? [] : commentText(one.description) + fieldText(one.name, parameterType(one), one.required),
    ),
    ...(body ? [fieldText('body', typeText(body), true)] : []),
    ...(isFile(requestBody) ? [fieldText('body', 'Blob | ArrayBuffer | Uint8Array', true)] : []),
    ...(hasKey ? [`/** The same key stores once: see newIdempotencyKey. */\nidempotencyKey: string`] : []),
  ]
  const isNeeded = requestBody !== undefined || hasKey || parameters.some(({ required }) => required)
  const asked = fields.length === 0 ? '' : `asked: ${blockText(fields)}${isNeeded ? '' : ' = {}'}`
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `\${encodeURIComponent(asked.${name})}`)
  const sent = [
    ...(query.length > 0 ? [`query: { ${query.map(({ name }) => `${name}: asked.${name}`).join(', ')} }`] : []),
    ...(requestBody ? ['body: asked.body'] : []),
    ...(hasKey ? ['key: asked.idempotencyKey'] : []),
  ]
  const success = responses['200'] ?? responses['201']
  const reply = schemaIn(success)
  const replyType = reply ? typeText(reply) : isFile(success) ? 'Blob' : 'void'
  const comment = commentText([summary, description].filter(Boolean).join('. '))
  return `${comment}${operationId}: (${asked}) =>
  send<${replyType}>('${method.toUpperCase()}', \`${filled}\`, { ${sent.join(', ')} }),`
}

const schemaIn = (described: Content | undefined) => described?.content?.['application/json']?.schema ?? null

const isFile = (described: Content | undefined) => described?.content?.['application/gzip'] !== undefined

/** Numbers stand in an address as well as text does. */
function parameterType({ schema }: Parameter): string {
  const type = typeText(schema)
  return type === 'string' ? 'string | number' : type
}
