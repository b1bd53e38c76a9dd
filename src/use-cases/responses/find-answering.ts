import 'server-only'
import type { Visitor } from '@/auth/actor'
import type { Linked } from '@/database/answering'
import { databaseNow } from '@/database/database-now'
import { findMemberResponse } from '@/database/member-responses'
import type { Round } from '@/database/rounds'
import type { GivenAnswer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Questionnaire } from '@/questionnaire/schema'
import { questionsOf } from '../assessments/questions'
import { isAnswerable } from '../rounds/is-answerable'
import { linkState } from './link-state'
import { linkedBy } from './linked-by'
import { draftKey, isReceipt, receiptHash } from './receipt'

export type Answering = {
  kind: Linked['kind']
  /** Names what a browser keeps for this link. */
  draftKey: string
  workspace: string
  timeZone: string
  team: string
  round: Pick<
    Round,
    'name' | 'askedBy' | 'purpose' | 'variant' | 'closesAt' | 'minimumGroupSize' | 'forgetAfterDays' | 'asksLead'
  >
  questionnaire: Questionnaire
  asked: readonly AskedPillar[]
  /** What this browser has sent, by its receipt; null if it has sent nothing. */
  own: ReadonlyMap<string, GivenAnswer> | null
  /** See `linkState`. */
  state: string | null
}

/**
 * What a link for answering asks, for one browser. Null, whichever it is, if the link is unknown, if another browser
 * has used it, or if its round does not take answers now.
 * @param receiptOf - the key under which this browser has sent answers before, by the name that it keeps it under
 * @throws AppError `too-many` for who opens links again and again that lead nowhere.
 */
export async function findAnswering(
  visitor: Visitor,
  token: string,
  receiptOf: (draftKey: string) => string | null,
  now = databaseNow(),
): Promise<Answering | null> {
  const linked = await linkedBy(visitor, token)
  if (!linked?.round.asksMembers || !isAnswerable(linked.round, now)) return null
  const receipt = receiptOf(draftKey(linked))
  const own = receipt === null ? null : await ownAnswers(linked.assessmentId, receipt)
  if (linked.personalLink?.used && own === null) return null
  const { round, team, workspace, kind } = linked
  const { name, askedBy, purpose, variant, closesAt, minimumGroupSize, forgetAfterDays, asksLead } = round
  return {
    kind,
    draftKey: draftKey(linked),
    workspace: workspace.name,
    timeZone: workspace.timeZone,
    team: team.name,
    round: { name, askedBy, purpose, variant, closesAt, minimumGroupSize, forgetAfterDays, asksLead },
    ...(await questionsOf(round.workspaceId, round)),
    own,
    state: linkState(linked, now),
  }
}

async function ownAnswers(assessmentId: string, receipt: string): Promise<ReadonlyMap<string, GivenAnswer> | null> {
  const response = isReceipt(receipt) ? await findMemberResponse(assessmentId, receiptHash(receipt)) : null
  if (response === null) return null
  const ids = new Set([...Object.keys(response.answers), ...Object.keys(response.comments)])
  return new Map(
    [...ids].map((id) => [id, { answer: response.answers[id] ?? null, comment: response.comments[id] ?? '' }]),
  )
}
