import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { getComparison } from '@/use-cases/dashboard/get-comparison'
import { askedOf } from '../../asked-of'
import { DashboardFrame } from '../../dashboard-frame'
import { type DashboardParams, dashboardView } from '../../dashboard-view'
import { AllRadars } from './all-radars'

export async function generateMetadata(): Promise<Metadata> {
  const [t, compare] = await Promise.all([getTranslations('dashboard'), getTranslations('compare')])
  return { title: t('pageTitle', { page: compare('allRadars') }) }
}

export default async function AllRadarsPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const comparison = await getComparison(await currentActor(), { ...askedOf(view), items: ['all'] })
  return (
    <DashboardFrame dashboard={comparison.dashboard} view={view} page="compare/all">
      <AllRadars comparison={comparison} view={view} />
    </DashboardFrame>
  )
}
