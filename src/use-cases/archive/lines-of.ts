import { AppError } from '@/errors/app-error'
import { ARCHIVE_LIMITS } from './archive-limits'

const LINE_END = 10

/**
 * The lines of a text in UTF-8, without their ends; the last has one, too.
 * @throws AppError `too-large` once a line is, or `invalid` with the line's number if it is not UTF-8 or has no end.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, limits = ARCHIVE_LIMITS): AsyncGenerator<string> {
  let pieces: Uint8Array[] = []
  let length = 0
  let number = 1
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      if (length + end - start > limits.line) throw new AppError('too-large')
      yield decoded([...pieces, chunk.subarray(start, end)], number)
      number += 1
      pieces = []
      length = 0
      start = end + 1
    }
    length += chunk.byteLength - start
    if (length > limits.line) throw new AppError('too-large')
    if (start < chunk.byteLength) pieces.push(chunk.subarray(start))
  }
  if (length > 0) throw new AppError('invalid', [{ field: `line ${number}`, problem: 'lineEnd' }])
}

function decoded(pieces: readonly Uint8Array[], number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces))
  } catch {
    throw new AppError('invalid', [{ field: `line ${number}`, problem: 'utf8' }])
  }
}
