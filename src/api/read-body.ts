import { BODY_LIMIT } from '@/config/body-limit'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import type { Endpoint } from './endpoint'

/** JSON in UTF-8, which is the only way in which JSON is sent. @see RFC 8259, section 8.1 */
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i

/**
 * A request's body as its endpoint's schema has it; null where there is none to be.
 * @throws AppError `unsupported`, `too-large` or `invalid`
 */
export async function readBody(request: Request, { body, bodyLimit = BODY_LIMIT }: Endpoint): Promise<unknown> {
  if (body === null) return null
  const { headers } = request
  if (headers.has('content-encoding') || !JSON_TYPE.test(headers.get('content-type') ?? '')) {
    throw new AppError('unsupported')
  }
  const parsed = body.safeParse(fromJson(await readBytes(request, bodyLimit)))
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data
}

/** Reads no further than the limit, whatever the request says of its length. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new AppError('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new AppError('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('invalid', [{ field: 'body', problem: 'json' }])
  }
}
