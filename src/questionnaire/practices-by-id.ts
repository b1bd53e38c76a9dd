import type { Practice, Questionnaire } from './schema'

/** The practices of a questionnaire by id. */
export function practicesById(questionnaire: Questionnaire): ReadonlyMap<string, Practice> {
  return new Map(questionnaire.pillars.flatMap(({ practices }) => practices.map((practice) => [practice.id, practice])))
}
