import { practicesOfAll } from '@/questionnaire/practices-of-all'
import type { Practice } from '@/questionnaire/schema'
import type { TeamRow } from './get-dashboard'

/** All practices that any of the teams was asked, in CALMS order; those of the CALMS questionnaire where none was. */
export function askedPracticesOf(teams: readonly Pick<TeamRow, 'latest'>[]): readonly Practice[] {
  return practicesOfAll(teams.flatMap(({ latest }) => (latest ? [latest.questionnaire] : [])))
}
