import { wallTime } from '@/use-cases/rounds/wall-time'

/** So many days from now, as it is typed in a workspace whose time zone is UTC. */
export function inDays(days: number): string {
  return wallTime(new Date(Date.now() + days * 86_400_000), 'UTC')
}
