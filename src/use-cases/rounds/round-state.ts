import type { Round } from '@/database/rounds'

export type RoundState = 'planned' | 'open' | 'closing' | 'closed'

/**
 * Where a round is. It opens and closes only when somebody or the clock does it, so a planned one is planned also past
 * its time. One past its close takes no more answers, though: until the clock has closed it, it is `closing`.
 */
export function roundState(
  { openedAt, closedAt, closesAt }: Pick<Round, 'openedAt' | 'closedAt' | 'closesAt'>,
  now: Date,
): RoundState {
  if (closedAt !== null) return 'closed'
  if (openedAt === null) return 'planned'
  return now < closesAt ? 'open' : 'closing'
}
