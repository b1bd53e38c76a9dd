import type { Level } from '@/questionnaire/levels'
import type { PillarId } from '@/questionnaire/pillars'

/** One outline of the radar: an assessment, its predecessor, or a team beside others. */
export type RadarSeries = {
  id: string
  name: string
  kind: 'current' | 'previous' | 'compared'
  /** Pillar scores, 1..5; null where there is none to show. */
  values: Readonly<Record<PillarId, number | null>>
  /** The spread to show behind the outline, 1..5. */
  band?: Readonly<Record<PillarId, { low: number; high: number } | null>>
  /** How many respondents each score rests on. */
  n?: Readonly<Record<PillarId, number>>
  /** The pillars' levels, where a foundation may cap them; without, a score is named after its nearest level. */
  levels?: Readonly<Record<PillarId, Level | null>>
}

/** The level names, lowest first. */
export type LevelNames = readonly [string, string, string, string, string]

/** All that the radar says, in the reader's language. */
export type RadarWords = {
  title: string
  description: string
  pillars: Record<PillarId, string>
  initials: Record<PillarId, string>
  levels: LevelNames
  noScore: string
  tableCaption: string
  showTable: string
  pillarColumn: string
  answersColumn: string
}
