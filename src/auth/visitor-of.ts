import 'server-only'
import { exchange } from '@/config/exchange'
import type { Visitor } from './actor'
import { networkOf } from './network-of'

/** Where a request comes from. Only what scripts/starting/exchange.mjs has settled is believed. */
export function visitorOf(headers: Pick<Headers, 'get'>): Visitor {
  return { network: networkOf((exchange() && headers.get('x-client-address')) ?? '') }
}
