import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARCHIVE_LIMITS } from '@/use-cases/archive/archive-limits'
import { linesOf } from '@/use-cases/archive/lines-of'
import { unpacked } from '@/use-cases/archive/unpacked'

async function* pieces(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.byteLength; start += size) yield bytes.subarray(start, start + size)
}

async function read(bytes: Uint8Array, size = 1000, limits = ARCHIVE_LIMITS) {
  const lines: string[] = []
  for await (const line of linesOf(unpacked(pieces(bytes, size), limits), limits)) lines.push(line)
  return lines
}

describe('the lines of an archive', () => {
  it('are read as they were written, however the bytes arrive', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')))
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const packed = gzipSync(lines.map((line) => `${line}\n`).join(''))
        expect(await read(packed, size)).toEqual(lines)
      }),
    )
  })

  it('are refused once they are far larger than what was sent, before the whole is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, '\n'))
    let size = 0
    const reading = (async () => {
      for await (const chunk of unpacked(pieces(bomb, 1000))) size += chunk.byteLength
    })()
    await expect(reading).rejects.toMatchObject({ code: 'too-large' })
    expect(size).toBeLessThan(5 * 1024 * 1024)
  })

  it.each([
    ['sent', { packed: 20 }],
    ['unpacked', { unpacked: 50 }],
    ['in one line', { line: 50 }],
  ])('are refused if too much is %s', async (_, limit) => {
    const packed = gzipSync(`${'x'.repeat(100)}\n`)
    await expect(read(packed, 10, { ...ARCHIVE_LIMITS, ...limit })).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each([
    ['no gzip', Buffer.from('{"format":"x"}\n'), { field: 'body', problem: 'gzip' }],
    ['a gzip cut short', gzipSync('one\ntwo\n').subarray(0, -6), { field: 'body', problem: 'gzip' }],
    ['a line without an end', gzipSync('one\ntwo'), { field: 'line 2', problem: 'lineEnd' }],
    ['Latin-1', gzipSync(Buffer.from('one\n\xe9\n', 'latin1')), { field: 'line 2', problem: 'utf8' }],
  ])('are refused with the reason if it is %s', async (_, bytes, field) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'invalid', fields: [field] })
  })
})
