import 'server-only'
import type { Visitor } from '@/auth/actor'
import type { Linked } from '@/database/answering'
import { markLinkUsed } from '@/database/link-use'
import { findMemberResponse, type MemberResponse, putMemberResponse } from '@/database/member-responses'
import { AppError } from '@/errors/app-error'
import { countSubmission } from '@/metrics/count-submission'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import { draftKey, receiptHash } from './receipt'
import { whileAnswerable } from './while-answerable'

/**
 * Stores what a member answered by a link, or changes it: the same key stores once, however often it is sent.
 * @param key - this browser's secret, which becomes its receipt; only a hash of it is stored
 * @throws AppError `not-found` if the link is unknown, replaced or used under another key, `too-late` if its round has
 * closed, `invalid` if nothing was answered or the key is none, or `too-many` for who guesses.
 */
export async function submitResponse(
  visitor: Visitor,
  token: string,
  key: string,
  said: readonly SavedAnswer[],
): Promise<{ draftKey: string; closesAt: Date }> {
  const keyHash = receiptHash(key)
  const response = responseOf(said)
  if (Object.keys(response.answers).length === 0) {
    throw new AppError('invalid', [{ field: 'answers', problem: 'noAnswers' }])
  }
  const stored = await whileAnswerable(visitor, token, async (linked) => {
    await useLink(linked, keyHash)
    await putMemberResponse(linked.assessmentId, keyHash, response)
    return { draftKey: draftKey(linked), closesAt: linked.round.closesAt }
  })
  countSubmission('member')
  return stored
}

/** A personal link stores one response; who has its receipt may send it again. */
async function useLink({ assessmentId, personalLink }: Linked, keyHash: string): Promise<void> {
  if (personalLink === null) return
  if (!personalLink.used) return markLinkUsed(assessmentId, personalLink.id)
  if ((await findMemberResponse(assessmentId, keyHash)) === null) throw new AppError('not-found')
}

function responseOf(said: readonly SavedAnswer[]): MemberResponse {
  const given = said.flatMap(({ practiceId, answer }) => (answer === null ? [] : [[practiceId, answer] as const]))
  const written = said.map(({ practiceId, comment }) => [practiceId, comment.trim()] as const)
  return { answers: Object.fromEntries(given), comments: Object.fromEntries(written.filter(([, text]) => text !== '')) }
}
