import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { askedOf } from '../asked-of'
import { DashboardFrame } from '../dashboard-frame'
import { type DashboardParams, dashboardView } from '../dashboard-view'
import { OverlaidRadars } from './overlaid-radars'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.compare') }) }
}

export default async function ComparePage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const dashboard = await getDashboard(await currentActor(), askedOf(view))
  return (
    <DashboardFrame dashboard={dashboard} view={view} page="compare">
      <OverlaidRadars teams={dashboard.teams.filter(({ latest }) => latest !== null)} chosen={view.items} />
    </DashboardFrame>
  )
}
