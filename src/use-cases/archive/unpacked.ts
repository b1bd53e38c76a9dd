import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AppError } from '@/errors/app-error'
import { ARCHIVE_LIMITS } from './archive-limits'

/**
 * The bytes of a gzip as they are unpacked, a piece at a time: no more of them is in memory than one piece, and what
 * grows beyond the limits is left at once.
 * @throws AppError `too-large`, or `invalid` if it is no whole gzip.
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>, limits = ARCHIVE_LIMITS): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  let sent = 0
  async function* counted() {
    for await (const chunk of packed) {
      sent += chunk.byteLength
      if (sent > limits.packed) throw new AppError('too-large')
      yield chunk
    }
  }
  const fed = pipeline(Readable.from(counted()), gunzip)
  // It is also told by the loop below, which is where it is waited for.
  fed.catch(() => undefined)
  let size = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > limits.unpacked || (size > limits.freely && size > sent * limits.ratio))
        throw new AppError('too-large')
      yield chunk
    }
    await fed
    // What follows the end is not unpacked, and nobody would notice it.
    if (gunzip.bytesWritten !== sent) throw new AppError('invalid', [{ field: 'body', problem: 'gzip' }])
  } catch (error) {
    throw isZlibError(error) ? new AppError('invalid', [{ field: 'body', problem: 'gzip' }]) : error
  } finally {
    gunzip.destroy()
  }
}

function isZlibError(error: unknown) {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
