import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { getComparison } from '@/use-cases/dashboard/get-comparison'
import { askedOf } from '../asked-of'
import { DashboardFrame } from '../dashboard-frame'
import { type DashboardParams, dashboardView } from '../dashboard-view'
import { ComparisonView } from './comparison-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.compare') }) }
}

export default async function ComparePage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const comparison = await getComparison(await currentActor(), { ...askedOf(view), items: view.items })
  return (
    <DashboardFrame dashboard={comparison.dashboard} view={view} page="compare">
      <ComparisonView comparison={comparison} view={view} />
    </DashboardFrame>
  )
}
