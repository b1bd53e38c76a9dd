/** The five pillars, always in this order. */
export const PILLAR_IDS = ['culture', 'automation', 'lean', 'measurement', 'sharing'] as const
export type PillarId = (typeof PILLAR_IDS)[number]
