import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import type { ResultCell } from './result-cell'

/** The columns that say of which team, assessment and voice a row is. */
export const TEAM_COLUMNS = [
  'team',
  'teamId',
  'tags',
  'round',
  'published',
  'questionnaire',
  'version',
  'variant',
  'assessmentId',
  'voice',
  'responses',
  'expected',
  'minimumGroupSize',
] as const

type TeamColumn = (typeof TEAM_COLUMNS)[number]

/** What stands in them. */
export function teamCells({ team, voice, figures }: ExportedVoice): Record<TeamColumn, ResultCell> {
  return {
    team: team.name,
    teamId: team.id,
    tags: team.tags.join('; '),
    round: figures?.round ?? null,
    published: figures && day(figures.publishedAt),
    questionnaire: figures?.questionnaire.id ?? null,
    version: figures?.questionnaire.version ?? null,
    variant: figures?.variant ?? null,
    assessmentId: figures?.assessmentId ?? null,
    voice,
    responses: figures?.responses ?? null,
    expected: voice === 'member' ? (figures?.expectedSize ?? null) : null,
    minimumGroupSize: voice === 'member' ? (figures?.minimumGroupSize ?? null) : null,
  }
}

/** The day of a moment in UTC, such as 2026-11-23. */
export function day(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
