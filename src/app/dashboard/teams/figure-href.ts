import { reportHref } from '@/app/report-href'
import type { Voice } from '@/scoring/tally'
import type { CellScore } from './cell-figures'
import type { HeatmapTeam } from './heatmap-data'

/** Where a team's report is in a voice; its page if nothing of it is published. */
export function teamHref({ id, assessment }: HeatmapTeam, voice: Voice): string {
  return assessment === null ? `/teams/${id}` : reportHref(assessment, voice)
}

/** Where a figure comes from: the pillar's practices in the report, or the practice. */
export function figureHref(team: HeatmapTeam, voice: Voice, column: string, score: CellScore): string {
  // Of what was not asked, the report has no line.
  if (team.assessment === null || score === 'not-asked') return teamHref(team, voice)
  return reportHref(team.assessment, voice, `${column.includes('.') ? 'practice' : 'practices'}-${column}`)
}
