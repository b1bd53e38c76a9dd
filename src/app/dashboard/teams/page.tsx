import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { askedOf } from '../asked-of'
import { DashboardFrame } from '../dashboard-frame'
import { type DashboardParams, dashboardView } from '../dashboard-view'
import { Heatmap } from './heatmap'
import { heatmapData } from './heatmap-data'
import { heatmapWords } from './heatmap-words'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.teams') }) }
}

export default async function TeamsPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const dashboard = await getDashboard(await currentActor(), askedOf(view))
  return (
    <DashboardFrame dashboard={dashboard} view={view} page="teams">
      <Heatmap data={await heatmapData(dashboard.teams)} view={view} words={await heatmapWords()} />
    </DashboardFrame>
  )
}
