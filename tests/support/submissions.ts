import { createHash } from 'node:crypto'
import { prisma } from '@/database/client'
import type { Round } from '@/database/rounds'
import { LEVELS, type Level } from '@/questionnaire/levels'
import { practiceIds } from './assessments'
import { newKey } from './rounds'

export type Submission = { key: string; answers: Record<string, Level> }

const IDS = practiceIds('quick')

/** What somebody might answer to the quick check, no two in the same way. */
export function newSubmission(): Submission {
  const key = newKey()
  const bytes = createHash('sha256').update(key).digest()
  return { key, answers: Object.fromEntries(IDS.map((id, index) => [id, LEVELS[(bytes[index] ?? 0) % 5] ?? 1])) }
}

/** As a browser sends it. */
export function bodyOf({ key, answers }: Submission) {
  return { key, answers: Object.entries(answers).map(([practiceId, answer]) => ({ practiceId, answer, comment: '' })) }
}

/** What a database holds of a round's members: under which hash, what. */
export async function storedIn({ id }: Pick<Round, 'id'>): Promise<ReadonlyMap<string, unknown>> {
  const rows = await prisma().response.findMany({ where: { voice: 'member', assessment: { roundId: id } } })
  return new Map(rows.map(({ submissionKey, answers }) => [submissionKey, JSON.parse(answers)]))
}

/** Under which hash a submission is stored. */
export function hashOf({ key }: Pick<Submission, 'key'>): string {
  return createHash('sha256').update(key).digest('base64url')
}
