import type { PillarId } from '@/questionnaire/pillars'

/** One pillar in the bar above the practices: where it is, and how much of it is answered. */
export type StepLink = { id: PillarId; href: string; answered: number; total: number; current: boolean }
