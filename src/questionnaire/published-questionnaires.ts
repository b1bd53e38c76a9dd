import { calms1 } from './calms-1/questionnaire'
import type { Questionnaire } from './schema'

/** Every version that an assessment may have been answered with. */
export const publishedQuestionnaires: readonly Questionnaire[] = [calms1]

/** The version that new assessments are answered with. */
export const currentQuestionnaire = calms1

/**
 * Finds the questionnaire that an assessment was answered with.
 *
 * @param id - the questionnaire's id, such as `calms`
 * @param version - the version number stored with the assessment
 * @returns that exact version, or `undefined` if it was never published
 */
export function publishedQuestionnaire(id: string, version: number): Questionnaire | undefined {
  return publishedQuestionnaires.find((questionnaire) => questionnaire.id === id && questionnaire.version === version)
}
