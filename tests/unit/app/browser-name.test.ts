import { describe, expect, it } from 'vitest'
import { browserName } from '@/app/account/browser-name'

describe('the name of a browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox', 'Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0', 'Edge', 'Windows'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari', 'iPhone'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1.15', 'Safari', 'macOS'],
  ])('of %s is told in two words', (userAgent, browser, system) => {
    expect(browserName(userAgent)).toEqual({ browser, system })
  })

  it('of a program that is none is what it says itself, shortened', () => {
    expect(browserName('node')).toEqual({ browser: 'node', system: null })
    expect(browserName('x'.repeat(500))).toEqual({ browser: 'x'.repeat(40), system: null })
  })

  it('of one that says nothing is not known', () => {
    expect(browserName(' ')).toBeNull()
  })
})
