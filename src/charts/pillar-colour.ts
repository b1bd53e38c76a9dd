import type { PillarId } from '@/questionnaire/pillars'

/** The pillar's colour for areas. Too light for a line in one theme or the other: Measurement has 1.9:1 on white. */
export function pillarFill(pillar: PillarId): string {
  return `var(--pillar-${pillar})`
}

/** The pillar's colour for words and for lines that carry a figure: 4.5:1 in both themes. */
export function pillarInk(pillar: PillarId): string {
  return `var(--pillar-${pillar}-text)`
}
