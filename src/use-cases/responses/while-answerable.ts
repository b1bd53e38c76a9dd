import 'server-only'
import type { Visitor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { findLinked, type Linked } from '@/database/answering'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { lockAlone, lockShared } from '@/database/locks'
import { AppError } from '@/errors/app-error'
import { isAnswerable, isOver } from '../rounds/is-answerable'
import { roundLock } from '../rounds/round-lock'
import { linkedBy } from './linked-by'

/**
 * Does something to the answers behind a link, while its round cannot close: many may at once, and the close waits for
 * all of them. So what is acknowledged is counted, and what comes later is refused.
 * @throws AppError `not-found`, `too-late`, or `too-many` for who guesses.
 */
export async function whileAnswerable<T>(
  visitor: Visitor,
  token: string,
  work: (linked: Linked) => Promise<T>,
): Promise<T> {
  const before = await linkedBy(visitor, token)
  if (before === null) throw new AppError('not-found')
  return inTransaction(async () => {
    await lockShared(roundLock(before.round.id))
    // All links of an assessment are written together, so two who use theirs must do so one after the other.
    if (before.personalLink) await lockAlone(`links ${before.assessmentId}`)
    const linked = await findLinked(linkHash(token))
    if (!linked?.round.asksMembers) throw new AppError('not-found')
    const now = databaseNow()
    if (isOver(linked.round, now)) throw new AppError('too-late')
    if (!isAnswerable(linked.round, now)) throw new AppError('not-found')
    return work(linked)
  })
}
