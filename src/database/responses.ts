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

/** The lead's answers, or null if no lead answered. */
export async function findLeadAnswers(workspaceId: string, assessmentId: string): Promise<StoredAnswers | null> {
  const row = await prisma().response.findFirst({
    where: { assessmentId, submissionKey: LEAD_KEY, assessment: { workspaceId } },
    select: { answers: true },
  })
  return row && (JSON.parse(row.answers) as StoredAnswers)
}
