import { SocketAddress } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from '@/auth/network-of'

const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }))
const groups = fc.tuple(group, group, group, group, group, group, group, group)
const written = (parts: readonly number[]) => parts.map((part) => part.toString(16)).join(':')
const isMapped = (parts: readonly number[]) => parts.slice(0, 5).every((part) => part === 0) && parts[5] === 0xffff

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7%eth0', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:02::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['fe80::2%25', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network))

  it.each([
    '',
    'unknown',
    'localhost',
    '1.2.3',
    '1.2.3.256',
    '01.2.3.4',
    ' 1.2.3.4',
    '1.2.3.4, 5.6.7.8',
    '2001:db8::1::2',
    '2001:db8:1:2',
    '::ffff:1.2.3.256',
    '2001:db8::/64',
    '1.2.3.4%eth0',
  ])('is not known of %j', (address) => expect(networkOf(address)).toBe('unknown'))

  it('is the same for all spellings of an address', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const long = parts.map((part) => part.toString(16).padStart(4, '0').toUpperCase()).join(':')
        const short = new SocketAddress({ address: written(parts), family: 'ipv6' }).address
        expect(networkOf(long)).toBe(networkOf(short))
        expect(networkOf(`${short}%en0`)).toBe(networkOf(short))
      }),
    )
  })

  it('is shared by exactly those addresses whose first 64 bits are the same', () => {
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        fc.pre(!isMapped(one) && !isMapped(other))
        const sibling = [...one.slice(0, 4), ...other.slice(4)]
        fc.pre(!isMapped(sibling))
        expect(networkOf(written(sibling))).toBe(networkOf(written(one)))
        const isSame = written(one.slice(0, 4)) === written(other.slice(0, 4))
        expect(networkOf(written(one)) === networkOf(written(other))).toBe(isSame)
      }),
    )
  })

  it('is the same for an IPv4 address and its form as IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(networkOf(`::ffff:${address}`)).toBe(networkOf(address))
      }),
    )
  })

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6(), fc.ipV4()), (text) => {
        expect(networkOf(text)).toMatch(/^(unknown|[\d.]+|[\da-f:]+::\/64)$/)
      }),
    )
  })

  it.each([
    ['1.2.3.4:80', '1.2.3.4'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:5678', '2001:db8:1:2::/64'],
  ])('is that of the address where a proxy adds the port: %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
