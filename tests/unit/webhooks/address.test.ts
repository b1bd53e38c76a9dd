import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressProblem } from '@/webhooks/address-problem'
import { isPublicAddress } from '@/webhooks/is-public-address'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

describe('an address inside', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, elsewhere', '127.8.9.1'],
    ['unspecified', '0.0.0.0'],
    ['private, 10', '10.1.2.3'],
    ['private, 172', '172.16.0.1'],
    ['private, 192', '192.168.1.1'],
    ['link-local, where clouds keep their secrets', '169.254.169.254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['benchmarking', '198.18.0.1'],
    ['loopback of IPv6', '::1'],
    ['unspecified of IPv6', '::'],
    ['unique local', 'fd00::1'],
    ['link-local of IPv6', 'fe80::1'],
    ['site-local of IPv6', 'fec0::1'],
    ['multicast of IPv6', 'ff02::1'],
    ['IPv4-mapped', '::ffff:10.0.0.1'],
    ['IPv4-mapped in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['6to4', '2002:7f00:1::'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::a00:1'],
    ['Teredo', '2001:0:7f00:1::'],
    ['documentation of IPv6', '2001:db8::1'],
    ['no address', 'example.org'],
  ])('is refused: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001:80e::200e'])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('the address of a target', () => {
  it.each([
    ['http://example.org/', 'malformed'],
    ['ftp://example.org/', 'malformed'],
    ['example.org', 'malformed'],
    ['https://user:password@example.org/', 'malformed'],
    [`https://example.org/${'a'.repeat(2000)}`, 'malformed'],
    ['https://localhost/', 'internal'],
    ['https://localhost./', 'internal'],
    ['https://db.internal/', 'internal'],
    ['https://intranet/', 'internal'],
    ['https://127.0.0.1/', 'internal'],
    ['https://2130706433/', 'internal'],
    ['https://0x7f.1/', 'internal'],
    ['https://0177.0.0.1/', 'internal'],
    ['https://[::1]/', 'internal'],
    ['https://[::ffff:192.168.0.1]/', 'internal'],
    ['https://example.org/radar', null],
    ['https://example.org:8443/radar', null],
  ])('%s: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem)
  })

  it('may be internal, and by http, where whoever runs the installation allows just this host and port', async () => {
    vi.stubEnv('WEBHOOK_ALLOWED_HOSTS', 'hooks.lan, 10.0.0.7:8080')
    const { addressProblem } = await import('@/webhooks/address-problem')
    expect(addressProblem('http://hooks.lan/radar')).toBe(null)
    expect(addressProblem('http://10.0.0.7:8080/')).toBe(null)
    expect(addressProblem('http://10.0.0.7:8081/')).toBe('malformed')
    expect(addressProblem('https://10.0.0.8/')).toBe('internal')
    expect(addressProblem('http://user:password@hooks.lan/')).toBe('malformed')
  })
})
