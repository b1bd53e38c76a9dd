import 'server-only'
import type { Answer } from '@/questionnaire/answer-schema'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickExecute, quickRows, quickTogether, requireAlone } from './quick'

export type MemberResponse = {
  answers: Readonly<Record<string, Answer>>
  /** By practice id. */
  comments: Readonly<Record<string, string>>
}

type Put = { assessmentId: string; keyHash: string; said: MemberResponse }

/** Stores a member's response under the hash of their key, in place of what they sent under it before. */
export async function putMemberResponse(assessmentId: string, keyHash: string, said: MemberResponse): Promise<void> {
  await quickTogether(putAll, { assessmentId, keyHash, said })
}

/** Of one key the last counts. In the order of keys: it tells nothing, and no two statements wait for each other. */
async function putAll(all: readonly Put[]): Promise<undefined[]> {
  const byKey = new Map(all.map((put) => [`${put.keyHash} ${put.assessmentId}`, put]))
  const rows = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, put]) => rowOf(put))
  await quickExecute(Prisma.sql`
    INSERT INTO response (id, assessment_id, voice, submission_key, answers, comments) VALUES ${Prisma.join(rows)}
    ON CONFLICT (assessment_id, submission_key) DO UPDATE SET answers = excluded.answers, comments = excluded.comments`)
  return all.map(() => undefined)
}

function rowOf({ assessmentId, keyHash, said }: Put): Prisma.Sql {
  const [answers, comments] = [JSON.stringify(said.answers), JSON.stringify(said.comments)]
  return Prisma.sql`(${crypto.randomUUID()}, ${assessmentId}, 'member', ${keyHash}, ${answers}, ${comments})`
}

export async function findMemberResponse(assessmentId: string, keyHash: string): Promise<MemberResponse | null> {
  const [row] = await quickRows<{ answers: string; comments: string }>(Prisma.sql`
    SELECT answers, comments FROM response
    WHERE assessment_id = ${assessmentId} AND submission_key = ${keyHash} AND voice = 'member'`)
  return row ? opened(row) : null
}

/** @returns whether there was one. @throws NotTogether where others share the transaction. */
export async function deleteMemberResponse(assessmentId: string, keyHash: string): Promise<boolean> {
  requireAlone()
  const deleted = await quickExecute(Prisma.sql`
    DELETE FROM response
    WHERE assessment_id = ${assessmentId} AND submission_key = ${keyHash} AND voice = 'member'`)
  return deleted === 1
}

/** All responses of members to an assessment, in no order that means anything. */
export async function listMemberResponses(workspaceId: string, assessmentId: string): Promise<MemberResponse[]> {
  const rows = await prisma().response.findMany({
    where: { assessmentId, voice: 'member', assessment: { workspaceId } },
    select: { answers: true, comments: true },
  })
  return rows.map(opened)
}

/**
 * Writes the members' responses to an assessment anew, in the order given, under new random ids and keys and without
 * their comments: nothing is left that tells when they came or which browser they came from.
 */
export async function rewriteMemberResponses(
  workspaceId: string,
  assessmentId: string,
  responses: readonly MemberResponse[],
): Promise<void> {
  await prisma().response.deleteMany({ where: { assessmentId, voice: 'member', assessment: { workspaceId } } })
  const data = responses.map(({ answers }) => ({
    assessmentId,
    voice: 'member',
    submissionKey: crypto.randomUUID(),
    answers: JSON.stringify(answers),
  }))
  await prisma().response.createMany({ data })
}

/** Whether any response of a member is stored: to a round, of a team, or of the whole workspace. */
export async function hasMemberResponses(
  workspaceId: string,
  of: { roundId?: string; teamId?: string } = {},
): Promise<boolean> {
  const where = { voice: 'member', assessment: { workspaceId, ...of } }
  return (await prisma().response.findFirst({ where, select: { id: true } })) !== null
}

/** Destroys the members' responses to a round. @returns how many there were. */
export async function deleteMemberResponses(workspaceId: string, roundId: string): Promise<number> {
  const where = { voice: 'member', assessment: { workspaceId, roundId } }
  return (await prisma().response.deleteMany({ where })).count
}

function opened({ answers, comments }: { answers: string; comments: string }): MemberResponse {
  return { answers: JSON.parse(answers), comments: JSON.parse(comments) }
}
