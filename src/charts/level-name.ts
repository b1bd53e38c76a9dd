import type { Level } from '@/questionnaire/levels'
import { nearestLevel } from '@/scoring/nearest-level'
import type { LevelNames } from './radar-series'

/** The name of a level, or of the level nearest to a score, 1..5. */
export function levelName(names: LevelNames, score: number, level: Level = nearestLevel(score)): string {
  return names[level - 1] ?? ''
}
