import type { PillarId } from '@/questionnaire/pillars'
import type { Draft } from './get-draft'

export type PillarProgress = { id: PillarId; answered: number; total: number }

/** How much of each pillar is answered; a comment alone is no answer. */
export function draftProgress({ asked, answers }: Pick<Draft, 'asked' | 'answers'>): PillarProgress[] {
  return asked.map(({ id, practices }) => ({
    id,
    answered: practices.filter((practice) => (answers.get(practice.id)?.answer ?? null) !== null).length,
    total: practices.length,
  }))
}
