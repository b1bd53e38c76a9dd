import type { Voice } from '@/scoring/tally'
import type { CellScore } from './cell-figures'
import type { HeatmapTeam } from './heatmap-data'

/** Where a team's report is in a voice; its page if nothing of it is published. */
export function reportHref({ id, assessment }: HeatmapTeam, voice: Voice): string {
  return assessment === null ? `/teams/${id}` : `/assessments/${assessment}?voice=${voice}`
}

/** Where a figure comes from: the pillar's practices in the report, or the practice. */
export function figureHref(team: HeatmapTeam, voice: Voice, column: string, score: CellScore): string {
  const report = reportHref(team, voice)
  // Of what was not asked, the report has no line.
  if (team.assessment === null || score === 'not-asked') return report
  return `${report}#${column.includes('.') ? 'practice' : 'practices'}-${column}`
}
