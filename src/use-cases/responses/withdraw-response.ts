import 'server-only'
import type { Visitor } from '@/auth/actor'
import type { Linked } from '@/database/answering'
import { markLinkFree } from '@/database/link-use'
import { deleteMemberResponse } from '@/database/member-responses'
import { AppError } from '@/errors/app-error'
import { draftKey, isReceipt, receiptHash } from './receipt'
import { whileAnswerable } from './while-answerable'

/**
 * Deletes what a browser has sent, by its receipt; the link may then be answered by again.
 * @returns under which name the browser kept the receipt.
 * @throws AppError `not-found` for an unknown link or receipt, `too-late` if the round has closed, or `too-many`.
 */
export async function withdrawResponse(visitor: Visitor, token: string, receipt: string): Promise<string> {
  if (!isReceipt(receipt)) throw new AppError('not-found')
  const keyHash = receiptHash(receipt)
  const withdraw = async (linked: Linked) => {
    if (!(await deleteMemberResponse(linked.assessmentId, keyHash))) throw new AppError('not-found')
    if (linked.personalLink) await markLinkFree(linked.assessmentId, linked.personalLink.id)
    return draftKey(linked)
  }
  return whileAnswerable(visitor, token, withdraw, () => {})
}
