import 'server-only'
import { headers } from 'next/headers'
import type { Visitor } from './actor'
import { networkOf } from './network-of'

/** Where this request comes from; scripts/starting/exchange.mjs has settled that. */
export async function currentVisitor(): Promise<Visitor> {
  return { network: networkOf((await headers()).get('x-client-address') ?? '') }
}
