import type { Actor } from '@/auth/actor'
import type { Picture } from '@/documents/picture'
import { AppError } from '@/errors/app-error'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { exportComparison } from '@/use-cases/exports/export-comparison'
import { exportOverview } from '@/use-cases/exports/export-overview'
import { exportTrend } from '@/use-cases/exports/export-trend'
import { askedOf } from '../asked-of'
import type { DashboardView } from '../dashboard-view'
import { overviewWords } from '../overview/overview-words'
import { trendAsked } from '../trends/trend-asked'
import { comparisonPicture } from './comparison-picture'
import { profilePicture } from './profile-picture'
import { trendOfPicture } from './trend-of-picture'

/** The charts of the dashboard, as an address names them. */
export const DASHBOARD_CHARTS = ['profile', 'comparison', 'trend'] as const

export type DashboardChart = (typeof DASHBOARD_CHARTS)[number]

type Drawn = {
  picture: Picture
  /** The round that it shows; null for several, or for each team's latest assessment. */
  round: Dashboard['round']
}

/** A chart of the dashboard as a picture. @throws AppError `not-found` where the page has none. */
export async function dashboardPicture(
  actor: Actor,
  chart: DashboardChart,
  view: DashboardView,
  format: 'svg' | 'png',
): Promise<Drawn> {
  if (chart === 'profile') {
    const overview = await exportOverview(actor, askedOf(view), format)
    return drawn(
      await profilePicture(overview, await overviewWords(overview.dashboard.allTeams)),
      overview.dashboard.round,
    )
  }
  if (chart === 'trend') {
    const trend = await exportTrend(actor, trendAsked(view), format)
    return drawn(await trendOfPicture(trend), null)
  }
  const comparison = await exportComparison(actor, { ...askedOf(view), items: view.items }, format)
  return drawn(await comparisonPicture(comparison), comparison.dashboard.round)
}

function drawn(picture: Picture | null, round: Dashboard['round']): Drawn {
  if (picture === null) throw new AppError('not-found')
  return { picture, round }
}
