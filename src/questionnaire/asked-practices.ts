import type { PillarId } from './pillars'
import type { Practice, Questionnaire } from './schema'

/** `full` asks every practice, `quick` only the foundations (two a pillar). */
export const VARIANTS = ['full', 'quick'] as const
export type Variant = (typeof VARIANTS)[number]

export type AskedPillar = {
  id: PillarId
  practices: readonly Pick<Practice, 'id' | 'weight' | 'foundation'>[]
}

/** A published questionnaire never changes, and what is asked with it is looked up for everybody who answers. */
const known = new WeakMap<Questionnaire, Partial<Record<Variant, readonly AskedPillar[]>>>()

/**
 * The pillars, in CALMS order, with the practices that a variant of the questionnaire asks.
 * This is all that scoring needs to know of a questionnaire.
 */
export function askedPractices(questionnaire: Questionnaire, variant: Variant): readonly AskedPillar[] {
  const byVariant = known.get(questionnaire) ?? {}
  known.set(questionnaire, byVariant)
  byVariant[variant] ??= listed(questionnaire, variant)
  return byVariant[variant]
}

function listed(questionnaire: Questionnaire, variant: Variant): readonly AskedPillar[] {
  return questionnaire.pillars.map(({ id, practices }) => ({
    id,
    practices: practices
      .filter((practice) => variant === 'full' || practice.foundation)
      .map(({ id, weight, foundation }) => ({ id, weight, foundation })),
  }))
}

/** How many practices are asked. */
export function practiceCount(asked: readonly AskedPillar[]): number {
  return asked.reduce((count, { practices }) => count + practices.length, 0)
}
