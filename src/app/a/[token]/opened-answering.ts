import { setImmediate } from 'node:timers/promises'
import type { Visitor } from '@/auth/actor'
import { currentVisitor } from '@/auth/current-visitor'
import { requireSetUp } from '@/auth/require-set-up'
import { type Answering, findAnswering } from '@/use-cases/responses/find-answering'
import { receipts } from './receipts'

export type Opened = { answering: Answering; receipt: string | null }

/**
 * What a link asks of this browser, with its receipt if it has sent answers by it. Null, whichever it is, if the link
 * is unknown or takes no answers from this browser.
 * @throws AppError `too-many` for who guesses.
 */
export async function openedAnswering(visitor: Visitor, token: string): Promise<Opened | null> {
  const kept = await receipts()
  const receiptOf = (draftKey: string) => kept.get(draftKey) ?? null
  const answering = await findAnswering(visitor, token, receiptOf)
  return answering && { answering, receipt: receiptOf(answering.draftKey) }
}

/**
 * The same for a page, which leads to the set-up as long as it was not done. Where nothing is opened, whatever else the
 * page is made of is done first, however long it took to find out: so the replies to all links that lead nowhere are
 * the same to the last byte.
 */
export async function openedPage(token: string): Promise<Opened | null> {
  await requireSetUp()
  const opened = await openedAnswering(await currentVisitor(), token)
  if (opened === null) await setImmediate()
  return opened
}
