import { setImmediate } from 'node:timers/promises'

/** From how many characters on pieces go out: small ones would each cost a write. */
const CHUNK = 65_536

/**
 * Text as it is made: of pieces, each asked for only when whoever reads has taken those before. A reader who goes away
 * ends the making. What fails before the first chunk is thrown, so that it can be answered; later it cuts the reply off.
 */
export async function textStream(pieces: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const first = await chunkOf(pieces)
  const chunks = (async function* () {
    yield first
    for (let chunk = await chunkOf(pieces); chunk !== ''; chunk = await chunkOf(pieces)) yield chunk
  })()
  return new ReadableStream(
    {
      async pull(controller) {
        // Neither SQLite nor a socket with room makes anybody wait: without this, all others would, for all of the file.
        await setImmediate()
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await chunks.return(undefined)
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** So many pieces as are a chunk; '' after the last. */
async function chunkOf(pieces: AsyncGenerator<string>): Promise<string> {
  let chunk = ''
  while (chunk.length < CHUNK) {
    const { done, value } = await pieces.next()
    if (done) break
    chunk += value
  }
  return chunk
}
