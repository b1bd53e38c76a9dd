import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isForAnybody, tokenIn } from '@/kept-pages/is-for-anybody'
import { keepPage, keptPage } from '@/kept-pages/kept-pages'
import { pageTemplate } from '@/kept-pages/page-template'

const MEGABYTE = 1024 * 1024
const page = (of: string, text = of) => ({ of, template: pageTemplate(text, ['~']), headers: [] })

describe('kept pages', () => {
  it('are found as long as what they were made of is the same', () => {
    const kept = page('first')
    keepPage('/a/one', kept)
    expect(keptPage('/a/one', 'first')).toBe(kept)
    expect(keptPage('/a/two', 'first')).toBeNull()
    expect(keptPage('/a/one', 'second')).toBeNull()
    expect(keptPage('/a/one', 'first')).toBeNull()
  })

  it('take no more than 32 MB: the one that was asked for longest ago goes', () => {
    const addresses = Array.from({ length: 8 }, (_, at) => `/a/large-${at}`)
    // What is drawn by chance cannot be compressed, but for its letters.
    const large = page('large', randomBytes(6 * MEGABYTE).toString('base64'))
    for (const address of addresses) {
      keepPage(address, large)
      keptPage('/a/large-0', 'large')
    }
    const found = addresses.filter((address) => keptPage(address, 'large') !== null)
    expect(found).toEqual(['/a/large-0', '/a/large-4', '/a/large-5', '/a/large-6', '/a/large-7'])
  })

  it('are not kept by a name that somebody has made long', () => {
    keepPage(`/dashboard?x=${'x'.repeat(1_000)}`, page('any'))
    expect(keptPage(`/dashboard?x=${'x'.repeat(1_000)}`, 'any')).toBeNull()
  })

  it('are for browsers without any cookie that ask for a page', () => {
    const browser = { accept: 'text/html,application/xhtml+xml' }
    expect(isForAnybody(new Headers(browser))).toBe(true)
    expect(isForAnybody(new Headers({ ...browser, cookie: 'a=1' }))).toBe(false)
    expect(isForAnybody(new Headers({ accept: '*/*' }))).toBe(false)
    expect(isForAnybody(new Headers())).toBe(false)
  })

  it('are those behind a link for answering, under one spelling and without a question', () => {
    expect(tokenIn('/a/tok-en_1')).toBe('tok-en_1')
    expect(tokenIn('/a/token/answer')).toBe('token')
    const others = ['/a/token/answers', '/a/token?done=withdrawn', '/a/%74oken', '/a/token/', '/r/token', '/a/']
    for (const other of others) expect(tokenIn(other)).toBeNull()
  })
})
