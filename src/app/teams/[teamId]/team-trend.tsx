import { getTranslations } from 'next-intl/server'
import { DashboardChartDownloads } from '@/app/dashboard/dashboard-chart-downloads'
import { TrendSection } from '@/app/trend-section'
import type { getTeam } from '@/use-cases/teams/get-team'

type TeamTrendProps = Pick<Awaited<ReturnType<typeof getTeam>>, 'team' | 'trend'>

/** How the team's scores went, from two assessments on. */
export async function TeamTrend({ team, trend }: TeamTrendProps) {
  const t = await getTranslations('trend')
  if (trend.assessments.length < 2) return null
  return (
    <div>
      <TrendSection {...trend} />
      <DashboardChartDownloads
        chart="trend"
        title={t('title')}
        view={{ voice: trend.voice, tags: [], items: [`team:${team.id}`] }}
      />
    </div>
  )
}
