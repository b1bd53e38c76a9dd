import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { keyAndPicture } from '@/app/account/second-factor/key-and-picture'
import { totp } from '../../support/totp'

const ADDRESS = 'otpauth://totp/CALMS%20Radar:ada%40example.org?secret=GEZDGNBVGY3TQOJQ&issuer=CALMS%20Radar'

describe('the key of a second factor', () => {
  it('stands in groups of four', () => {
    expect(keyAndPicture(ADDRESS).key).toBe('GEZD GNBV GY3T QOJQ')
  })

  it('is a picture with exactly the dark fields of the QR code', () => {
    const svg = Buffer.from(keyAndPicture(ADDRESS).picture.replace(/^.*base64,/, ''), 'base64').toString()
    const { size, data } = encode(ADDRESS, { border: 4 })
    const drawn = data.map((row) => row.map(() => false))
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let at = Number(x); at < Number(x) + Number(length); at++) (drawn[Number(y)] ?? [])[at] = true
    }
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
    expect(drawn).toEqual(data)
  })
})

describe('the codes that tests type', () => {
  it.each([
    // RFC 6238, appendix B, the last six digits; the key is "12345678901234567890".
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('are those of the standard at second %i', (second, code) => {
    expect(totp('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ', new Date(second * 1000))).toBe(code)
  })
})
