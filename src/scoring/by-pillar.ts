import type { PillarId } from '@/questionnaire/pillars'

/**
 * A record with one value for each pillar, in CALMS order.
 *
 * @example
 * byPillar((id) => id.length) //=> { culture: 7, automation: 10, lean: 4, measurement: 11, sharing: 7 }
 */
export function byPillar<Value>(valueFor: (id: PillarId) => Value): Record<PillarId, Value> {
  return {
    culture: valueFor('culture'),
    automation: valueFor('automation'),
    lean: valueFor('lean'),
    measurement: valueFor('measurement'),
    sharing: valueFor('sharing'),
  }
}
