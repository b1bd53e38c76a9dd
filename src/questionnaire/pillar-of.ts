import { PILLAR_IDS, type PillarId } from './pillars'

/**
 * The pillar that a practice belongs to, in whichever version of the questionnaire: its id begins with it.
 *
 * @throws RangeError for an id that is no practice's
 * @example
 * pillarOf('lean.retrospectives') //=> 'lean'
 */
export function pillarOf(practiceId: string): PillarId {
  const pillar = PILLAR_IDS.find((id) => practiceId[id.length] === '.' && practiceId.startsWith(id))
  if (!pillar) throw new RangeError(`${practiceId} belongs to no pillar`)
  return pillar
}
