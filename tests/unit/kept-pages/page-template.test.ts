import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledGzip, filledPage, pageTemplate } from '@/kept-pages/page-template'

/** As often as it takes to find what can be given up in more than one step. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let turn = 0; turn < 3; turn++) collect()
}

const [NONCE, KEY] = ['q+/0nonce==', 'key-of_a-form']
const PAGE = `<script nonce="${NONCE}">1</script><p>Größe</p><input value="${KEY}"><script nonce="${NONCE}"></script>`

describe('a page template', () => {
  const template = pageTemplate(PAGE, [NONCE, KEY])

  it('gives the page with other secrets wherever the first ones stood', () => {
    const filled = filledPage(template, ['n2', 'k2']).toString()
    expect(filled).toBe('<script nonce="n2">1</script><p>Größe</p><input value="k2"><script nonce="n2"></script>')
  })

  it('gives the same page compressed, for every page and all secrets', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(NONCE, KEY)), { maxLength: 12 })
    const secret = fc.stringMatching(/^[\w+/=-]{0,80}$/)
    fc.assert(
      fc.property(text, secret, secret, (texts, nonce, key) => {
        const made = pageTemplate(texts.join(''), [NONCE, KEY])
        expect(gunzipSync(filledGzip(made, [nonce, key]))).toEqual(filledPage(made, [nonce, key]))
      }),
    )
  })

  it('gives a page without any of the secrets as it is', () => {
    expect(filledPage(pageTemplate('<p>plain</p>', [NONCE]), ['other']).toString()).toBe('<p>plain</p>')
    expect(filledPage(pageTemplate('', [NONCE]), ['other']).toString()).toBe('')
  })

  it('leaves nothing of the first secrets', () => {
    const kept = filledPage(template, ['', '']).toString()
    expect(kept).not.toContain(NONCE)
    expect(kept).not.toContain(KEY)
  })

  it('compresses as well as a whole page, but for a few bytes a secret', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `<li class="row">Row ${at}</li>`).join('')
    const long = pageTemplate(`<script nonce="${NONCE}"></script>${rows}`, [NONCE])
    expect(filledGzip(long, [NONCE]).length).toBeLessThan(rows.length / 5)
  })

  it('keeps what is compressed, and nothing of what it was made of', () => {
    const row = (page: number) => `<script nonce="${NONCE}"></script><li>${`Row of page ${page}. `.repeat(200)}</li>`
    const before = process.memoryUsage().arrayBuffers
    const kept = Array.from({ length: 200 }, (_, page) => pageTemplate(row(page).repeat(40), [NONCE]))
    collectGarbage()
    const more = process.memoryUsage().arrayBuffers - before
    // The pages have some 26 MB.
    expect(more).toBeLessThan(kept.reduce((sum, { size }) => sum + size, 0) + 2 * 1024 * 1024)
  })
})
