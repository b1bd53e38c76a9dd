import 'server-only'
import type { Answer, GivenAnswer, SavedAnswer } from '@/questionnaire/answer-schema'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickExecute } from './quick'

/** The answers of a draft by practice id. */
export async function listDraftAnswers(workspaceId: string, assessmentId: string): Promise<Map<string, GivenAnswer>> {
  const rows = await prisma().draftAnswer.findMany({ where: { assessmentId, assessment: { workspaceId } } })
  return new Map(rows.map(({ practiceId, answer, comment }) => [practiceId, { answer: fromText(answer), comment }]))
}

/** How many practices of each draft have an answer, by assessment id. */
export async function countDraftAnswers(workspaceId: string): Promise<Map<string, number>> {
  const rows = await prisma().draftAnswer.groupBy({
    by: ['assessmentId'],
    where: { answer: { not: null }, assessment: { workspaceId, publishedAt: null } },
    _count: true,
  })
  return new Map(rows.map(({ assessmentId, _count }) => [assessmentId, _count]))
}

/** Stores what was said about one practice over what was said before. The caller has checked the assessment. */
export async function upsertDraftAnswer(
  assessmentId: string,
  { practiceId, answer, comment }: SavedAnswer,
): Promise<void> {
  const said = answer === null ? null : String(answer)
  await quickExecute(Prisma.sql`
    INSERT INTO draft_answer (assessment_id, practice_id, answer, comment)
    VALUES (${assessmentId}, ${practiceId}, ${said}, ${comment})
    ON CONFLICT (assessment_id, practice_id) DO UPDATE SET answer = excluded.answer, comment = excluded.comment`)
}

export async function deleteDraftAnswers(workspaceId: string, assessmentId: string): Promise<void> {
  await prisma().draftAnswer.deleteMany({ where: { assessmentId, assessment: { workspaceId } } })
}

function fromText(answer: string | null): Answer | null {
  if (answer === null || answer === 'na' || answer === 'unknown') return answer
  return Number(answer) as Answer
}
