import 'server-only'
import { linkHash } from '@/auth/link-token'
import { findLinked } from '@/database/answering'
import { databaseNow } from '@/database/database-now'
import { linkState } from './link-state'

/**
 * The state (see `linkState`) of a link; null also if there is no such link. Tries are not counted here: whoever gets
 * null is led on to the page, which counts them.
 */
export async function getLinkState(token: string, now = databaseNow()): Promise<string | null> {
  const linked = await findLinked(linkHash(token))
  return linked && linkState(linked, now)
}
