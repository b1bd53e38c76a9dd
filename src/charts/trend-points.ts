import type { PillarId } from '@/questionnaire/pillars'

/** An assessment in a trend. */
export type TrendPoint = {
  readonly id: string
  readonly label: string
  /** A few letters: the first and the last stand under each panel. */
  readonly short: string
  /** Pillar scores, 1..5; null where there is none to show. */
  readonly values: Readonly<Record<PillarId, number | null>>
  readonly intervals?: Readonly<Record<PillarId, { low: number; high: number } | null>>
}

/** All that the trend says, in the reader's language. */
export type TrendWords = {
  title: string
  pillars: Record<PillarId, string>
  noScore: string
  showTable: string
  tableCaption: string
  assessmentColumn: string
}
