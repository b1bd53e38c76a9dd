import type { Actor } from '@/auth/actor'
import type { Picture } from '@/documents/picture'
import { AppError } from '@/errors/app-error'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { exportComparison } from '@/use-cases/exports/export-comparison'
import { exportOverview } from '@/use-cases/exports/export-overview'
import { askedOf } from '../asked-of'
import type { DashboardView } from '../dashboard-view'
import { overviewWords } from '../overview/overview-words'
import { comparisonPicture } from './comparison-picture'
import { profilePicture } from './profile-picture'

/** The charts of the dashboard, as an address names them. */
export const DASHBOARD_CHARTS = ['profile', 'comparison'] as const

type Drawn = { picture: Picture; dashboard: Dashboard }

/** A chart of the dashboard as a picture. @throws AppError `not-found` where the page has none. */
export async function dashboardPicture(
  actor: Actor,
  chart: (typeof DASHBOARD_CHARTS)[number],
  view: DashboardView,
  format: 'svg' | 'png',
): Promise<Drawn> {
  if (chart === 'profile') {
    const overview = await exportOverview(actor, askedOf(view), format)
    return drawn(await profilePicture(overview, await overviewWords()), overview.dashboard)
  }
  const comparison = await exportComparison(actor, { ...askedOf(view), items: view.items }, format)
  return drawn(await comparisonPicture(comparison), comparison.dashboard)
}

function drawn(picture: Picture | null, dashboard: Dashboard): Drawn {
  if (picture === null) throw new AppError('not-found')
  return { picture, dashboard }
}
