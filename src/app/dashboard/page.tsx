import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { keepResults } from '@/kept-pages/results-pages'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { askedOf } from './asked-of'
import { DashboardFrame } from './dashboard-frame'
import { type DashboardParams, dashboardView } from './dashboard-view'
import { OverviewView } from './overview/overview-view'
import { ShareOverview } from './overview/share-overview'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.overview') }) }
}

export default async function OverviewPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const actor = await currentActor()
  const overview = await getOverview(actor, askedOf(view))
  keepResults(await headers())
  return (
    <DashboardFrame dashboard={overview.dashboard} view={view} page="overview">
      <OverviewView overview={overview} view={view} />
      <ShareOverview actor={actor} overview={overview} />
    </DashboardFrame>
  )
}
