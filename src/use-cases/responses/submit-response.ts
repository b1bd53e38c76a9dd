import 'server-only'
import type { Visitor } from '@/auth/actor'
import type { Linked } from '@/database/answering'
import { markLinkUsed } from '@/database/link-use'
import { findMemberResponse, type MemberResponse, putMemberResponse } from '@/database/member-responses'
import { AppError } from '@/errors/app-error'
import { countSubmission } from '@/metrics/count-submission'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import { type LinkQuestions, linkQuestions } from './link-questions'
import { draftKey, receiptHash } from './receipt'
import { whileAnswerable } from './while-answerable'

/** What a browser has sent: its secret, which becomes its receipt (only a hash of it is stored), and its answers. */
export type Sent = { key: string; answers: readonly SavedAnswer[] }

/** Under which name the browser keeps its receipt, and until when. */
type Stored = { draftKey: string; closesAt: Date; key: string }

/**
 * Stores what a member answered by a link, or changes it: the same key stores once, however often it is sent.
 * @param read - gives what was sent, once it is known what the link asks; may be called twice
 * @throws AppError `not-found` if the link is unknown, replaced or used under another key, `too-late` if its round has
 * closed, `invalid` if nothing was answered or the key is none, `too-many` for who guesses; or what `read` throws.
 */
export async function submitResponse(
  visitor: Visitor,
  token: string,
  read: (questions: LinkQuestions) => Sent,
): Promise<Stored> {
  const put = async (linked: Linked, { key, keyHash, response }: ReturnType<typeof checked>) => {
    await useLink(linked, keyHash)
    await putMemberResponse(linked.assessmentId, keyHash, response)
    return { draftKey: draftKey(linked), closesAt: linked.round.closesAt, key }
  }
  const stored = await whileAnswerable(visitor, token, put, async (linked) =>
    checked(read(await linkQuestions(linked))),
  )
  countSubmission('member')
  return stored
}

function checked({ key, answers }: Sent) {
  const [keyHash, response] = [receiptHash(key), responseOf(answers)]
  if (Object.keys(response.answers).length === 0) {
    throw new AppError('invalid', [{ field: 'answers', problem: 'noAnswers' }])
  }
  return { key, keyHash, response }
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
