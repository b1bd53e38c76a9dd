import { describe, expect, it } from 'vitest'
import { readJson } from '@/api/read-json'
import { BODY_LIMIT } from '@/config/body-limit'

const TOO_LARGE = { code: 'too-large' }
const NOT_JSON = { code: 'invalid', fields: [{ field: 'body', problem: 'json' }] }

const bytes = (...values: number[]) => Uint8Array.from(values)

/** JSON of exactly that many bytes. */
const jsonOf = (size: number) => `"${'x'.repeat(size - 2)}"`

function request(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', { method: 'PUT', body, headers, duplex: 'half' } as RequestInit)
}

/** A body that comes in pieces and does not say how long it is; `sent` is how many pieces were asked for. */
function chunked(pieces: Iterable<Uint8Array>) {
  const source = pieces[Symbol.iterator]()
  const state = { sent: 0, cancelled: false }
  const body = new ReadableStream({
    pull(controller) {
      const { value, done } = source.next()
      if (done) return controller.close()
      state.sent++
      controller.enqueue(value)
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { request: request(body), state }
}

function* endless(piece: Uint8Array) {
  while (true) yield piece
}

describe('the body of a request', () => {
  it('is read as JSON', async () => {
    expect(await readJson(request('{"answer":3,"comment":"ünï 漢字 🚀"}'))).toEqual({
      answer: 3,
      comment: 'ünï 漢字 🚀',
    })
  })

  it('is read though it comes in pieces that cut a character in two', async () => {
    const whole = new TextEncoder().encode('{"comment":"漢字 🚀"}')
    const pieces = [...whole].map((byte) => bytes(byte))
    expect(await readJson(chunked(pieces).request)).toEqual({ comment: '漢字 🚀' })
  })

  it('may have 64 KiB and not one byte more', async () => {
    expect(BODY_LIMIT).toBe(65_536)
    expect(await readJson(request(jsonOf(65_536)))).toHaveLength(65_534)
    await expect(readJson(request(jsonOf(65_537)))).rejects.toMatchObject(TOO_LARGE)
  })

  it('is measured in bytes, not in characters', async () => {
    await expect(readJson(request(`"${'漢'.repeat(22_000)}"`))).rejects.toMatchObject(TOO_LARGE)
  })

  it('may come in pieces up to 64 KiB and not one byte more', async () => {
    const piece = new TextEncoder().encode(jsonOf(65_536))
    const halves = [piece.slice(0, 30_000), piece.slice(30_000)]
    expect(await readJson(chunked(halves).request)).toHaveLength(65_534)
    await expect(readJson(chunked([...halves, bytes(32)]).request)).rejects.toMatchObject(TOO_LARGE)
  })

  it('is read no further than that, however long it is', async () => {
    const { request, state } = chunked(endless(new Uint8Array(16_384)))
    await expect(readJson(request)).rejects.toMatchObject(TOO_LARGE)
    expect(state.cancelled).toBe(true)
    expect(state.sent).toBeLessThan(8)
  })

  it('is not read at all if it says that it is longer', async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('was read')) }, { highWaterMark: 0 })
    await expect(readJson(request(body, { 'content-length': '65537' }))).rejects.toMatchObject(TOO_LARGE)
  })

  it.each(['0', '-1', 'many', '1e1'])('is measured though it says that its length is %j', async (length) => {
    const headers = { 'content-length': length }
    expect(await readJson(request('3', headers))).toBe(3)
    await expect(readJson(request(jsonOf(65_537), headers))).rejects.toMatchObject(TOO_LARGE)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['half of it', '{"answer":'],
    ['two of it', '{}{}'],
    ['a form', 'answer=3&comment='],
    ['an overlong NUL', bytes(0x22, 0xc0, 0x80, 0x22)],
    ['a lone continuation byte', bytes(0x22, 0x80, 0x22)],
    ['half a surrogate pair', bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['a cut-off character', bytes(0x22, 0xe6, 0xbc)],
    ['UTF-16', bytes(0xff, 0xfe, 0x33, 0x00)],
  ])('is refused if it is %s', async (_, body) => {
    await expect(readJson(request(body))).rejects.toMatchObject(NOT_JSON)
  })

  it('is refused if there is none', async () => {
    await expect(readJson(request(null))).rejects.toMatchObject(NOT_JSON)
  })

  it('does no harm nested deeply', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
    expect(Array.isArray(await readJson(request(deep)))).toBe(true)
  })
})
