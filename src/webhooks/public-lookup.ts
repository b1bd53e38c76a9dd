import 'server-only'
import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './is-public-address'

/** Thrown for a name that leads to an address inside. */
export class InternalAddressError extends Error {}

type Found = (error: Error | null, addresses: LookupAddress[]) => void
export type Resolver = (hostname: string, found: Found) => void

const systemResolver: Resolver = (hostname, found) => systemLookup(hostname, { all: true }, found)

/**
 * What a connection asks for the addresses of a name: it gets public ones only, and connects to just those. So a name
 * that leads elsewhere by the time of the connection than when it was typed leads nowhere.
 */
export function publicLookup(resolve: Resolver = systemResolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      // One that is internal spoils them all: which one is tried first is not ours to say.
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new InternalAddressError(`${hostname} leads to an internal address`), '', 0)
      }
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}
