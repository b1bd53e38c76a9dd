import type { Round } from '@/database/rounds'

const DAY = 86_400_000

/** When the members' answers to a closed round are destroyed: so many days after its close as it promised. */
export function forgetsAt({ closedAt, closesAt, forgetAfterDays }: Round): Date {
  return new Date((closedAt ?? closesAt).getTime() + forgetAfterDays * DAY)
}
