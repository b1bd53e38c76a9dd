import { isIPv4, isIPv6 } from 'node:net'

/**
 * What tries are counted for where only the address is known, in one spelling: an IPv4 address as it is, also where it
 * comes as IPv6; of an IPv6 address its /64, since whoever has one address there has all; else 'unknown'. Some proxies add the port, which does not matter.
 */
export function networkOf(address: string): string {
  const [, v4] = /^([\d.]+):\d+$/.exec(address) ?? []
  const [, v6] = /^\[(.+)\](?::\d+)?$/.exec(address) ?? []
  if (v4 ?? v6) return networkOf(v4 ?? v6 ?? '')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return 'unknown'
  const groups = groupsOf(address)
  const [high = 0, low = 0] = groups.slice(6)
  if (isMapped(groups)) return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** The eight groups of 16 bits of a valid IPv6 address, without its zone. */
function groupsOf(address: string): number[] {
  const [bare = ''] = address.split('%')
  // A URL writes every address in hexadecimal groups, with at most one gap and no dots.
  const [left = '', right] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [left, right ?? ''].map((part) => (part === '' ? [] : part.split(':')))
  const known = [...(before ?? []), ...(after ?? [])]
  const gap = Array<string>(8 - known.length).fill('0')
  return [...(before ?? []), ...gap, ...(after ?? [])].map((group) => Number.parseInt(group, 16))
}

/** Whether it is an IPv4 address in IPv6's clothes: ::ffff:0:0/96. */
function isMapped(groups: readonly number[]): boolean {
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
}
