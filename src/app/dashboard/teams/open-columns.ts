import type { PillarId } from '@/questionnaire/pillars'
import type { HeatmapColumn } from './heatmap-data'

/** A column that is shown, with its place among all: where its figures stand in a team's arrays. */
export type OpenColumn = HeatmapColumn & { index: number }

/** The five pillars, or the practices of the pillar that is opened. */
export function openColumns(columns: readonly HeatmapColumn[], pillar: PillarId | undefined): readonly OpenColumn[] {
  return columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ id }) => (pillar ? id.startsWith(`${pillar}.`) : !id.includes('.')))
}
