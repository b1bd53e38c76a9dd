import { getTranslations } from 'next-intl/server'
import { dashboardFacts } from '@/app/dashboard/dashboard-facts'
import type { Badge } from '@/documents/badge-svg'
import type { Overview } from '@/use-cases/dashboard/get-overview'

/** How many teams of a round have results: a group of teams has no score of its own. */
export async function overviewBadge({ dashboard }: Overview): Promise<Badge> {
  const { teams, voice } = dashboard
  const [t, voices, facts] = await Promise.all([
    getTranslations('reportLink'),
    getTranslations('voices'),
    dashboardFacts(dashboard),
  ])
  const results = teams.filter(({ latest }) => latest !== null && !latest.withheld).length
  const value = [t('badgeTeams', { results, teams: teams.length }), voices(voice)].join(' · ')
  return { label: t('badge'), value, description: facts.join(' · ') }
}
