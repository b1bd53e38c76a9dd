import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { endpointsAt } from '@/api/find-endpoint'
import { openApiDocument } from '@/api/openapi/document'

const ajv = new Ajv2020({ strict: false, formats: { ends_with: true } })
addFormats(ajv)

let isKnown = false
const compiled = new Map<string, ValidateFunction>()

/**
 * Why a reply is not one that the API's description tells of; null if it is. What is not served at all is described
 * nowhere: it must be problem details.
 */
export function describedReply(method: string, path: string, { status, headers }: Response, body: unknown) {
  if (!isKnown) ajv.addSchema(openApiDocument(), 'api')
  isKnown = true
  const found = endpointsAt(path).find(({ endpoint }) => endpoint.method === method)
  const [type] = (headers.get('content-type') ?? '').split(';')
  if (!found) return problemOf('api#/components/schemas/Problem', body)
  const operation = `api#/paths/${pointer(found.endpoint.path)}/${method.toLowerCase()}/responses/${status}`
  if (ajv.getSchema(operation) === undefined) return `${method} ${path}: status ${status} is not described`
  if (body === null) return null
  return problemOf(`${operation}/content/${pointer(type ?? '')}/schema`, body)
}

function problemOf(reference: string, body: unknown): string | null {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference })
  compiled.set(reference, validate)
  return validate(body) ? null : `${reference}: ${JSON.stringify(validate.errors)}`
}

/** A name as a JSON pointer in the fragment of an address has it. @see RFC 6901, section 6 */
const pointer = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
