import type { Round } from '@/database/rounds'

export type RoundState = 'planned' | 'open' | 'closed'

/** Where a round stands; it is closed once its time is up, also where the clock is late to close it. */
export function roundState(
  { openedAt, closedAt, closesAt }: Pick<Round, 'openedAt' | 'closedAt' | 'closesAt'>,
  now = new Date(),
): RoundState {
  if (openedAt === null) return 'planned'
  return closedAt === null && now < closesAt ? 'open' : 'closed'
}
