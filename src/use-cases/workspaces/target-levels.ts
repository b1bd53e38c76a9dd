import { LEVELS, type Level } from '@/questionnaire/levels'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { DEFAULT_TARGET_LEVEL } from '@/scoring/priorities'

/** The level that a workspace aims at in each pillar. */
export type TargetLevels = Readonly<Record<PillarId, Level>>

/**
 * The targets that a workspace has stored; a pillar that is left out has the default.
 *
 * @example
 * targetLevels('{"lean":5}') //=> { culture: 4, automation: 4, lean: 5, measurement: 4, sharing: 4 }
 */
export function targetLevels(stored: string): TargetLevels {
  const levels = JSON.parse(stored) as Partial<Record<PillarId, number>>
  return byPillar((id) => LEVELS.find((level) => level === levels[id]) ?? DEFAULT_TARGET_LEVEL)
}

/**
 * Targets as they are stored: compact JSON of those that are not the default.
 *
 * @example
 * targetLevelsJson({ culture: 4, automation: 4, lean: 5, measurement: 4, sharing: 4 }) //=> '{"lean":5}'
 */
export function targetLevelsJson(targets: TargetLevels): string {
  const changed = PILLAR_IDS.filter((id) => targets[id] !== DEFAULT_TARGET_LEVEL)
  return JSON.stringify(Object.fromEntries(changed.map((id) => [id, targets[id]])))
}
