import { PILLAR_IDS } from './pillars'
import { currentQuestionnaire } from './published-questionnaires'
import type { Practice, Questionnaire } from './schema'

/**
 * The practices that any of some versions asks, in CALMS order, each once and as the highest version words it.
 * @param questionnaires - none: those that are asked unless others are chosen
 */
export function practicesOfAll(questionnaires: Iterable<Questionnaire>): readonly Practice[] {
  const asked = [...new Set(questionnaires)].toSorted((a, b) => a.version - b.version)
  const all = asked.length === 0 ? [currentQuestionnaire] : asked
  return PILLAR_IDS.flatMap((id) => {
    const ofPillar = all.flatMap(({ pillars }) => pillars.find((pillar) => pillar.id === id)?.practices ?? [])
    return [...new Map(ofPillar.map((practice) => [practice.id, practice])).values()]
  })
}
