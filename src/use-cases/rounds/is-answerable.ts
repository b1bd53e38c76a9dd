import type { Round } from '@/database/rounds'

type Times = Pick<Round, 'openedAt' | 'closedAt' | 'closesAt'>

/** Whether a round takes answers: it has opened and its close has not come, also where the clock is late to close it. */
export function isAnswerable({ openedAt, closedAt, closesAt }: Times, now: Date): boolean {
  return openedAt !== null && closedAt === null && now < closesAt
}

/** Whether a round has taken answers and takes none any more. */
export function isOver({ openedAt, closedAt, closesAt }: Times, now: Date): boolean {
  return openedAt !== null && (closedAt !== null || now >= closesAt)
}
