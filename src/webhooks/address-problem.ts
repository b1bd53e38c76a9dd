import 'server-only'
import { isIP } from 'node:net'
import { isAllowedHost } from './is-allowed-host'
import { isPublicAddress } from './is-public-address'

/** Names that never lead out of this machine or network. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i

/** How long an address may be, in characters. */
const LIMIT = 2000

/** What is wrong with a target's address, by what it says alone; null if nothing is. */
export function addressProblem(address: string): 'malformed' | 'internal' | null {
  if (address.length > LIMIT || !URL.canParse(address)) return 'malformed'
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return 'malformed'
  if (isAllowedHost(url)) return ['http:', 'https:'].includes(url.protocol) ? null : 'malformed'
  if (url.protocol !== 'https:') return 'malformed'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isInternal = isIP(host) === 0 ? INTERNAL_NAME.test(host) || !host.includes('.') : !isPublicAddress(host)
  return isInternal ? 'internal' : null
}
