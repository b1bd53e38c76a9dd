import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getTrend } from '@/use-cases/trends/get-trend'
import { DashboardTabs } from '../dashboard-tabs'
import { type DashboardParams, dashboardView } from '../dashboard-view'
import { ItemForm } from './item-form'
import { trendAsked } from './trend-asked'
import { TrendOf } from './trend-of'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('pageTitle', { page: t('page.trends') }) }
}

async function TrendsPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const trend = await found(getTrend(await currentActor(), trendAsked(view)))
  const [t, trends] = await Promise.all([getTranslations('dashboard'), getTranslations('trends')])
  return (
    <>
      <PageHeading title={t('title')}>
        <DashboardTabs page="trends" view={view} />
        <p>{trends('lead')}</p>
        <ItemForm trend={trend} view={view} />
      </PageHeading>
      <TrendOf trend={trend} view={view} />
    </>
  )
}

export default shown(TrendsPage)
