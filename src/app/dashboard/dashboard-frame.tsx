import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { VoiceLinks } from '@/app/voice-links'
import { PageHeading } from '@/components/page-heading'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { DashboardEmpty } from './dashboard-empty'
import { DashboardTabs } from './dashboard-tabs'
import { type DashboardPage, type DashboardView, viewHref } from './dashboard-view'
import { ExportSection } from './export-section'
import { RoundPicker } from './round-picker'
import { TagLinks } from './tag-links'

type DashboardFrameProps = { dashboard: Dashboard; view: DashboardView; page: DashboardPage; children: ReactNode }

/** What all pages of the dashboard have: their links, what they are about, and the filters. */
export async function DashboardFrame({ dashboard, view, page, children }: DashboardFrameProps) {
  const t = await getTranslations('dashboard')
  const { teams, voice, voices, round } = dashboard
  const assessed = teams.filter(({ latest }) => latest !== null)
  return (
    <>
      <PageHeading title={t('title')}>
        <DashboardTabs page={page} view={view} />
        <p>{t('lead')}</p>
        <RoundPicker dashboard={dashboard} view={view} />
        <TagLinks dashboard={dashboard} view={view} page={page} />
        {voices.length > 0 && (
          <VoiceLinks
            voices={voices}
            chosen={voice}
            href={(voice) => viewHref(page, { ...view, voice })}
            label={t('voice')}
          />
        )}
        {assessed.length > 0 && (
          <p className="tabular-nums">
            {round && <strong className="font-semibold text-text">{round.name}: </strong>}
            {t('figures', { teams: teams.length, assessed: assessed.length })}
          </p>
        )}
      </PageHeading>
      {assessed.length === 0 ? <DashboardEmpty dashboard={dashboard} /> : children}
      {assessed.length > 0 && <ExportSection dashboard={dashboard} />}
    </>
  )
}
