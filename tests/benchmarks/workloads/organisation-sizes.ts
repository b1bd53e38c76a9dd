import type { Organisation } from '../apps/seed/large-organisation'
import type { Bench } from '../bench-context'

const fixed: Organisation = { teams: 500, rounds: 8, members: 8 }

/** The organisation that everything is measured with, and two that differ in responses alone: smaller ones in short. */
export function organisationOf({ isFull }: Pick<Bench, 'isFull'>): Record<'fixed' | 'few' | 'many', Organisation> {
  const few = isFull ? fixed : { ...fixed, rounds: 2 }
  return { fixed, few, many: { ...few, members: few.members * 10 } }
}
