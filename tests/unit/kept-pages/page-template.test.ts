import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledGzip, filledPage, pageTemplate } from '@/kept-pages/page-template'

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
})
