import { BODY_LIMIT } from '@/config/body-limit'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import type { Endpoint } from './endpoint'
import { readBytes, readJson } from './read-json'

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

/** What a file is sent as. */
export const FILE_TYPE = 'application/gzip'

/** The file that is a request's body; nothing where its endpoint takes none. @throws AppError `unsupported` or `too-large` */
export async function readFile(request: Request, { takesFile, bodyLimit }: Endpoint): Promise<Uint8Array> {
  if (!takesFile) return new Uint8Array()
  const { headers } = request
  if (headers.has('content-encoding') || headers.get('content-type') !== FILE_TYPE) throw new AppError('unsupported')
  return readBytes(request, bodyLimit ?? BODY_LIMIT)
}
