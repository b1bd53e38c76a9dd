import type { Visitor } from '@/auth/actor'
import { type Answering, findAnswering } from '@/use-cases/responses/find-answering'
import { receipts } from './receipts'

/** Nobody answers by more links at a time, and nobody is to have the server look for more. */
const MOST_TRIED = 20

export type Opened = { answering: Answering; receipt: string | null }

/**
 * What a link asks of this browser, with its receipt if it has sent answers by it. Null, whichever it is, if the link
 * is unknown or takes no answers from this browser.
 * @throws AppError `too-many` for who guesses.
 */
export async function openedAnswering(visitor: Visitor, token: string): Promise<Opened | null> {
  const kept = await receipts()
  const answering = await findAnswering(visitor, token, null)
  if (answering) {
    const receipt = kept.get(answering.draftKey) ?? null
    return { answering: (receipt && (await findAnswering(visitor, token, receipt))) || answering, receipt }
  }
  // A link for one person that is used does not say under which name its browser keeps the receipt.
  for (const receipt of [...kept.values()].slice(0, MOST_TRIED)) {
    const own = await findAnswering(visitor, token, receipt)
    if (own) return { answering: own, receipt }
  }
  return null
}
