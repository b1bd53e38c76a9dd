import type { RadarSeries, RadarWords } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'

export const LEVEL_NAMES = ['Initial', 'Managed', 'Defined', 'Measured', 'Optimizing'] as const

/** Words that are found in nothing but their own place. */
export const WORDS: RadarWords = {
  title: 'Radar of the test team',
  description: 'Five axes from 1 to 5',
  pillars: byPillar((id) => `name-of-${id}`),
  initials: byPillar((id) => `<${id.charAt(0)}>`),
  levels: LEVEL_NAMES,
  noScore: 'withheld',
  tableCaption: 'Scores of the test team',
  showTable: 'Show as a table',
  pillarColumn: 'Pillar',
  answersColumn: 'Answers',
}

/** A series with values in CALMS order. */
export function seriesOf(
  values: readonly [number | null, number | null, number | null, number | null, number | null],
  more: Partial<RadarSeries> = {},
): RadarSeries {
  const [culture, automation, lean, measurement, sharing] = values
  return {
    id: 'now',
    name: 'Spring',
    kind: 'current',
    values: { culture, automation, lean, measurement, sharing },
    ...more,
  }
}

/** As many teams to compare as are asked for, all with the same figures. */
export function teams(count: number): readonly RadarSeries[] {
  return Array.from({ length: count }, (_, index) =>
    seriesOf([1, 2, 3, 4, 5], { id: `team-${index}`, name: `Team ${index}`, kind: 'compared' }),
  )
}

/** Every match of a pattern's first group. */
export function found(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}
