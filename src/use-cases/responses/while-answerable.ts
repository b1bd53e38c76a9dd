import 'server-only'
import type { Visitor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { findLinked, type Linked } from '@/database/answering'
import { databaseNow } from '@/database/database-now'
import { lockAlone, lockRoundOfLink } from '@/database/locks'
import { inSharedTransaction } from '@/database/quick'
import { AppError } from '@/errors/app-error'
import { isAnswerable, isOver } from '../rounds/is-answerable'
import { countLinkToNowhere } from './linked-by'

/**
 * Does something to the answers behind a link, while its round cannot close: many may at once, and the close waits for
 * all of them. So what is acknowledged is counted, and what comes later is refused.
 * @param read - what must be refused first, whatever the state of the round
 * @throws AppError `not-found`, `too-late`, or `too-many` for who guesses.
 */
export async function whileAnswerable<T, Said>(
  visitor: Visitor,
  token: string,
  work: (linked: Linked, said: Said) => Promise<T>,
  read: (linked: Linked) => Promise<Said> | Said,
): Promise<T> {
  const done = await inSharedTransaction(async () => {
    const linked = await lockedLink(linkHash(token))
    if (linked === null) return null
    const said = await read(linked)
    if (!linked.round.asksMembers) throw new AppError('not-found')
    const now = databaseNow()
    if (isOver(linked.round, now)) throw new AppError('too-late')
    if (!isAnswerable(linked.round, now)) throw new AppError('not-found')
    return { result: await work(linked, said) }
  })
  if (done) return done.result
  await countLinkToNowhere(visitor)
  throw new AppError('not-found')
}

/** All links of an assessment are written together, so two who use theirs must do so one after the other. */
async function lockedLink(hash: string): Promise<Linked | null> {
  await lockRoundOfLink(hash)
  const linked = await findLinked(hash)
  if (!linked?.personalLink) return linked
  await lockAlone(`links ${linked.assessmentId}`)
  return findLinked(hash)
}
