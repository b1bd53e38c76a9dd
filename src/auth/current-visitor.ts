import 'server-only'
import { headers } from 'next/headers'
import { exchange } from '@/config/exchange'
import type { Visitor } from './actor'
import { networkOf } from './network-of'

/** Where this request comes from. Only what scripts/starting/exchange.mjs has settled is believed. */
export async function currentVisitor(): Promise<Visitor> {
  const address = exchange() ? (await headers()).get('x-client-address') : null
  return { network: networkOf(address ?? '') }
}
