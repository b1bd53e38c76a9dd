import type { DashboardAsked } from '@/use-cases/dashboard/dashboard-scope'
import type { DashboardView } from './dashboard-view'

/** What a view asks of the use-cases. */
export function askedOf({ round, voice, tags }: DashboardView): DashboardAsked {
  return { round, voice, tags }
}
