import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { getDashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { askedOf } from '../asked-of'
import { DashboardFrame } from '../dashboard-frame'
import { type DashboardParams, dashboardView } from '../dashboard-view'
import { Heatmap } from './heatmap'
import { HeatmapNote } from './heatmap-note'
import { heatmapSource } from './heatmap-source'
import { heatmapWords } from './heatmap-words'
import { WithoutScript } from './without-script'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.teams') }) }
}

/** Has the frame of the heatmap and no figures: they come as one JSON, whatever the number of teams. */
export default async function TeamsPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const dashboard = await getDashboardHead(await currentActor(), askedOf(view))
  return (
    <DashboardFrame dashboard={dashboard} view={view} page="teams">
      <HeatmapNote />
      <WithoutScript view={view} />
      <Heatmap
        view={view}
        source={heatmapSource(dashboard)}
        count={dashboard.counts.teams}
        words={await heatmapWords()}
      />
    </DashboardFrame>
  )
}
