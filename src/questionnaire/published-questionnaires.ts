import { calms1 } from './calms-1/questionnaire'
import type { Questionnaire } from './schema'

/** Every version that comes with the app; workspaces may have some of their own (src/use-cases/questionnaires). */
export const publishedQuestionnaires: readonly Questionnaire[] = [calms1]

/** The version that is asked with unless another one is chosen. */
export const currentQuestionnaire = calms1

/**
 * Finds the questionnaire that an assessment was answered with.
 *
 * @param id - the questionnaire's id, such as `calms`
 * @param version - the version number stored with the assessment
 * @returns that exact version, or `undefined` if the app has none
 */
export function publishedQuestionnaire(id: string, version: number): Questionnaire | undefined {
  return publishedQuestionnaires.find((questionnaire) => questionnaire.id === id && questionnaire.version === version)
}
