import { type AskedPillar, askedPractices } from '@/questionnaire/asked-practices'
import { practicesById } from '@/questionnaire/practices-by-id'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import type { ExportedVoice } from '@/use-cases/exports/exported-results'

/** The questionnaire that a result was answered with; the current one where nothing was. */
export function questionnaireOf({ figures }: ExportedVoice): Questionnaire {
  return figures?.questionnaire ?? currentQuestionnaire
}

/** The versions that results were answered with, in the order in which they come. */
export function answeredIn(results: readonly ExportedVoice[]): readonly Questionnaire[] {
  return [...new Set(results.filter(({ figures }) => figures !== null).map(questionnaireOf))]
}

/** The pillars of a result with the practices that it was asked: none where nothing was. */
export function askedOfResult(result: ExportedVoice): readonly AskedPillar[] {
  const { figures } = result
  const asked = askedPractices(questionnaireOf(result), figures?.variant ?? 'full')
  return figures === null ? asked.map((pillar) => ({ ...pillar, practices: [] })) : asked
}

/** The titles of a questionnaire's pillars and practices by id. */
export function titlesOf(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const practices = [...practicesById(questionnaire).values()]
  return new Map([...questionnaire.pillars, ...practices].map(({ id, text }) => [id, text.en.title]))
}
