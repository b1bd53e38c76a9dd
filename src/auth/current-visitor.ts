import 'server-only'
import { headers } from 'next/headers'
import type { Visitor } from './actor'
import { visitorOf } from './visitor-of'

/** Where this request comes from. */
export async function currentVisitor(): Promise<Visitor> {
  return visitorOf(await headers())
}
