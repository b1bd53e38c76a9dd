import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VoiceLinks } from '@/app/voice-links'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { DashboardEmpty } from './dashboard-empty'
import { type DashboardParams, dashboardView, viewHref } from './dashboard-view'
import { Heatmap } from './heatmap'
import { heatmapData } from './heatmap-data'
import { heatmapWords } from './heatmap-words'
import { OverlaidRadars } from './overlaid-radars'
import { TagLinks } from './tag-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboard'))('title') }
}

/** All teams side by side, unranked unless sorted. */
export default async function DashboardPage({ searchParams }: { searchParams: Promise<DashboardParams> }) {
  const view = dashboardView(await searchParams)
  const { teams, voice, voices, tags, tag } = await getDashboard(await currentActor(), view.voice, view.tag)
  const t = await getTranslations('dashboard')
  const assessed = teams.filter(({ latest }) => latest !== null)
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
        <TagLinks tags={tags} chosen={tag} view={view} />
        {assessed.length > 0 && (
          <>
            <VoiceLinks
              voices={voices}
              chosen={voice}
              href={(voice) => viewHref({ ...view, voice })}
              label={t('voice')}
            />
            <p className="tabular-nums">{t('figures', { teams: teams.length, assessed: assessed.length })}</p>
          </>
        )}
      </PageHeading>
      {assessed.length === 0 ? (
        <DashboardEmpty tag={tag} />
      ) : (
        <div className="space-y-12">
          <OverlaidRadars teams={assessed} chosen={view.teams} />
          <Heatmap data={await heatmapData(teams)} view={{ ...view, voice }} words={await heatmapWords()} />
        </div>
      )}
    </>
  )
}
