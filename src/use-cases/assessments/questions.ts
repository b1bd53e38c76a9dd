import 'server-only'
import type { Assessment } from '@/database/assessments'
import { type AskedPillar, askedPractices } from '@/questionnaire/asked-practices'
import type { Questionnaire } from '@/questionnaire/schema'
import { findQuestionnaire } from '../questionnaires/find-questionnaire'

export type Questions = { questionnaire: Questionnaire; asked: readonly AskedPillar[] }
export type Asking = Pick<Assessment, 'questionnaireId' | 'questionnaireVersion' | 'variant'>

/** The questionnaire version that is asked with, and what the variant asks of it. */
export async function questionsOf(workspaceId: string, asking: Asking): Promise<Questions> {
  const { questionnaireId, questionnaireVersion, variant } = asking
  const questionnaire = await findQuestionnaire(workspaceId, questionnaireId, questionnaireVersion)
  if (!questionnaire) throw new Error(`No questionnaire ${questionnaireId} version ${questionnaireVersion}`)
  return { questionnaire, asked: askedPractices(questionnaire, variant) }
}

/** Each with the questionnaire version that it was answered with, and what its variant asks of it. */
export async function withQuestions<Row extends Asking>(
  workspaceId: string,
  rows: readonly Row[],
): Promise<(Row & Questions)[]> {
  const known = new Map<string, Questions>()
  const result: (Row & Questions)[] = []
  // One after the other: hundreds share a few versions, each of which is looked up once.
  for (const row of rows) {
    const key = `${row.questionnaireId} ${row.questionnaireVersion} ${row.variant}`
    const questions = known.get(key) ?? (await questionsOf(workspaceId, row))
    known.set(key, questions)
    result.push({ ...row, ...questions })
  }
  return result
}
