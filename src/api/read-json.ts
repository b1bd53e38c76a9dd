import { BODY_LIMIT } from '@/config/body-limit'
import { AppError } from '@/errors/app-error'

/**
 * A request's JSON body. Reads no further than the limit (in bytes), whatever the request says of its length.
 * @throws AppError `too-large`, or `invalid` if it is not UTF-8 or not JSON.
 */
export async function readJson(request: Request, limit = BODY_LIMIT): Promise<unknown> {
  const bytes = await readBytes(request, limit)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('invalid', [{ field: 'body', problem: 'json' }])
  }
}

/** A request's body, read no further than the limit (in bytes). @throws AppError `too-large` */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
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
