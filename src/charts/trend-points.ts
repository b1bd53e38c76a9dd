import type { PillarId } from '@/questionnaire/pillars'

type ByPillar<Value> = Readonly<Record<PillarId, Value>>

/** What stands at one place of a trend: an assessment, or a round of several teams. */
export type TrendPoint = {
  readonly id: string
  readonly label: string
  /** Where its label leads to in the table. */
  readonly href?: string
  /** A few letters: the first and the last stand under each panel. */
  readonly short: string
  /** Pillar scores, 1..5; null where there is none to show. */
  readonly values: ByPillar<number | null>
  /** What is drawn with each value: see TrendSeries.ranges. */
  readonly ranges?: ByPillar<{ low: number; high: number } | null>
  /** Beside the last score, such as how many teams it is of. */
  readonly counts?: ByPillar<string>
  /** Beside the score in the table, such as how it moved; instead of it, why there is none. */
  readonly remarks?: ByPillar<string | null>
  /** Where other questions were asked than before. */
  readonly joint?: TrendJointPoint | null
  /** What happened then: drawn as a flag with its number. */
  readonly flag?: { number: number; texts: readonly string[] } | null
}

/** A break of the line, and what joins both of its sides. */
export type TrendJointPoint = {
  /** The id of the point on the other side. */
  readonly from: string
  /** How the questions changed. */
  readonly label: string
  /** The two scores over the same practices, with what the table says of them. */
  readonly pillars: ByPillar<{ before: number | null; after: number | null; text: string }>
}

/** A trend, the earliest point first. */
export type TrendSeries = {
  readonly points: readonly TrendPoint[]
  /** Drawn as thin lines (95 % intervals) or as bars (the middle half of the teams). */
  readonly ranges: 'interval' | 'middle-half'
}

/** All that the trend says, in the reader's language. */
export type TrendWords = {
  title: string
  /** How to read what is drawn, a sentence each. */
  legend: readonly string[]
  pillars: Record<PillarId, string>
  noScore: string
  /** Said in the panels' descriptions where the line stops. */
  changed: string
  showTable: string
  tableCaption: string
  assessmentColumn: string
  notes: string
}
