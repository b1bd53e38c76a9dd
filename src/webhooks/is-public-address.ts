import ipaddr from 'ipaddr.js'

/** IPv6 addresses that lead to an IPv4 one, which may be internal, or that no server on the internet has. */
const IPV6_REFUSED: readonly [ipaddr.IPv6, number][] = [
  ipaddr.IPv6.parseCIDR('64:ff9b::/32'),
  ipaddr.IPv6.parseCIDR('2002::/16'),
  ipaddr.IPv6.parseCIDR('2001::/23'),
  ipaddr.IPv6.parseCIDR('::/96'),
  ipaddr.IPv6.parseCIDR('fec0::/10'),
]

/**
 * Whether an IP address is one of the public internet: not of this machine, its networks, or a range with a purpose of
 * its own (loopback, private, link-local, carrier-grade NAT, multicast, documentation, tunnels to IPv4).
 *
 * @example
 * isPublicAddress('::ffff:10.0.0.1') //=> false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // Of a mapped IPv4 address, this is the IPv4 address.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || !IPV6_REFUSED.some(([range, bits]) => parsed.match(range, bits))
}
