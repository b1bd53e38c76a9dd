import { AsyncLocalStorage } from 'node:async_hooks'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '@/config/exchange'
import { keepLinkPage } from '@/kept-pages/keep-link-page'
import { isKept } from '@/kept-pages/kept-pages'

const BROWSER = { accept: 'text/html', 'x-nonce': 'nonce==' }
const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
const PAGE = Buffer.from('<script nonce="nonce=="></script><p>page</p>')
const symbol = Symbol.for('calms-radar.exchange')
const exchange = new AsyncLocalStorage<Reply>()

/** Whether a reply with this body and these headers is kept. */
function isKeptOf(address: string, request: Record<string, string>, body: Buffer, headers: Record<string, string>) {
  const reply: Reply = { status: undefined, page: undefined, setHeader: () => {} }
  exchange.run(reply, () => keepLinkPage(new Headers(request), address, 'state'))
  reply.keep?.(body, (name) => headers[name])
  return isKept(address)
}

describe('a reply', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'production')
    Object.assign(globalThis, { [symbol]: exchange })
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    Reflect.deleteProperty(globalThis, symbol)
  })

  it('is kept for others, compressed or not', () => {
    expect(isKeptOf('/a/plain', BROWSER, PAGE, HTML)).toBe(true)
    expect(isKeptOf('/a/zipped', BROWSER, gzipSync(PAGE), { ...HTML, 'content-encoding': 'gzip' })).toBe(true)
  })

  it('is not kept if it was cut off, and nothing fails', () => {
    const half = gzipSync(PAGE).subarray(0, 20)
    expect(isKeptOf('/a/half', BROWSER, half, { ...HTML, 'content-encoding': 'gzip' })).toBe(false)
  })

  it('is not kept if it is no page, gives a cookie, or is compressed in an unknown way', () => {
    expect(isKeptOf('/a/data', BROWSER, PAGE, { ...HTML, 'content-type': 'text/x-component' })).toBe(false)
    expect(isKeptOf('/a/cookie', BROWSER, PAGE, { ...HTML, 'set-cookie': 'a=1' })).toBe(false)
    expect(isKeptOf('/a/brotli', BROWSER, PAGE, { ...HTML, 'content-encoding': 'br' })).toBe(false)
  })

  it('is not kept if it was made for somebody, for another address, or without a nonce', () => {
    expect(isKeptOf('/a/somebody', { ...BROWSER, cookie: 'answered_x=1' }, PAGE, HTML)).toBe(false)
    expect(isKeptOf('/a/asked?done=withdrawn', BROWSER, PAGE, HTML)).toBe(false)
    expect(isKeptOf('/teams/one', BROWSER, PAGE, HTML)).toBe(false)
    expect(isKeptOf('/a/bare', { accept: 'text/html' }, PAGE, HTML)).toBe(false)
  })
})
