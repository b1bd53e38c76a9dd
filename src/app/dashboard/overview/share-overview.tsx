import { ShareReport } from '@/app/report-links/share-report'
import type { Actor } from '@/auth/actor'
import type { Overview } from '@/use-cases/dashboard/get-overview'

type ShareOverviewProps = { actor: Actor; overview: Overview }

/** Links to the overview of the round shown; nothing for who may not share it, and where no round is shown. */
export function ShareOverview({ actor, overview: { dashboard, seesAllTeams } }: ShareOverviewProps) {
  if (dashboard.round === null || !seesAllTeams) return null
  return <ShareReport actor={actor} kind="round" id={dashboard.round.id} />
}
