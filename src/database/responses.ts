import 'server-only'
import type { Answer } from '@/questionnaire/answer-schema'
import { prisma } from './client'

type StoredAnswers = Readonly<Record<string, Answer>>

/** The submission key of a lead's response: an assessment has one. */
const LEAD_KEY = 'lead'

/** Stores a lead's response, once. */
export async function insertLeadResponse(assessmentId: string, answers: StoredAnswers): Promise<void> {
  const data = { assessmentId, voice: 'lead', submissionKey: LEAD_KEY, answers: JSON.stringify(answers) }
  await prisma().response.create({ data, select: { id: true } })
}

/** Stores a lead's response in a round over the one before. The caller has checked the assessment. */
export async function putLeadResponse(
  assessmentId: string,
  answers: StoredAnswers,
  comments: Readonly<Record<string, string>>,
): Promise<void> {
  const said = { answers: JSON.stringify(answers), comments: JSON.stringify(comments) }
  await prisma().response.upsert({
    where: { assessmentId_submissionKey: { assessmentId, submissionKey: LEAD_KEY } },
    create: { assessmentId, voice: 'lead', submissionKey: LEAD_KEY, ...said },
    update: said,
    select: { id: true },
  })
}

/** What leads answered, by assessment, for those of the assessments named in which one did. */
export async function listLeadAnswers(
  workspaceId: string,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, StoredAnswers>> {
  const rows = await prisma().response.findMany({
    where: { assessmentId: { in: [...assessmentIds] }, submissionKey: LEAD_KEY, assessment: { workspaceId } },
    select: { assessmentId: true, answers: true },
  })
  return new Map(rows.map(({ assessmentId, answers }) => [assessmentId, JSON.parse(answers)]))
}

/** What a lead submitted in a round; null if none did. */
export async function findLeadResponse(
  workspaceId: string,
  assessmentId: string,
): Promise<{ answers: StoredAnswers; comments: Readonly<Record<string, string>> } | null> {
  const row = await prisma().response.findFirst({
    where: { assessmentId, submissionKey: LEAD_KEY, assessment: { workspaceId } },
    select: { answers: true, comments: true },
  })
  return row && { answers: JSON.parse(row.answers), comments: JSON.parse(row.comments) }
}
