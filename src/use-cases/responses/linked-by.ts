import 'server-only'
import type { Visitor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { requireTries } from '@/auth/rate-limit'
import { findLinked, type Linked } from '@/database/answering'

/**
 * What a link for answering leads to; null if it leads nowhere.
 * @throws AppError `too-many` for who opens links again and again that lead nowhere.
 */
export async function linkedBy(visitor: Visitor, token: string): Promise<Linked | null> {
  const linked = await findLinked(linkHash(token))
  if (linked === null) await countLinkToNowhere(visitor)
  return linked
}

/**
 * Only links that lead nowhere are counted: however many answer from one office, none is ever kept out.
 * @throws AppError `too-many` for who opens such links again and again: they may be guessing.
 */
export async function countLinkToNowhere(visitor: Visitor): Promise<void> {
  await requireTries([{ name: 'answer-link', of: visitor.network }])
}
