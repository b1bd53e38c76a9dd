import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import type { Endpoint } from './endpoint'
import { readJson } from './read-json'

/** JSON in UTF-8, which is the only way in which JSON is sent. @see RFC 8259, section 8.1 */
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i

/**
 * A request's body as its endpoint's schema has it; null where there is none to be.
 * @throws AppError `unsupported`, `too-large` or `invalid`
 */
export async function readBody(request: Request, { body, bodyLimit }: Endpoint): Promise<unknown> {
  if (body === null) return null
  const { headers } = request
  if (headers.has('content-encoding') || !JSON_TYPE.test(headers.get('content-type') ?? '')) {
    throw new AppError('unsupported')
  }
  const parsed = body.safeParse(await readJson(request, bodyLimit))
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data
}
