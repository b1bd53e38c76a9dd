import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { VoiceLinks } from '@/app/voice-links'
import { PageHeading } from '@/components/page-heading'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { DashboardEmpty } from './dashboard-empty'
import { DashboardTabs } from './dashboard-tabs'
import { type DashboardPage, type DashboardView, viewHref } from './dashboard-view'
import { ExportSection } from './export-section'
import { RoundPicker } from './round-picker'
import { TagLinks } from './tag-links'

type DashboardFrameProps = { dashboard: DashboardHead; view: DashboardView; page: DashboardPage; children: ReactNode }

/** What all pages of the dashboard have: their links, what they are about, and the filters. */
export async function DashboardFrame({ dashboard, view, page, children }: DashboardFrameProps) {
  const t = await getTranslations('dashboard')
  const { counts, voice, voices, round } = dashboard
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
        {counts.assessed > 0 && (
          <p className="tabular-nums">
            {round && <strong className="font-semibold text-text">{round.name}: </strong>}
            {t('figures', counts)}
          </p>
        )}
      </PageHeading>
      {counts.assessed === 0 ? <DashboardEmpty dashboard={dashboard} /> : children}
      {counts.assessed > 0 && <ExportSection dashboard={dashboard} />}
    </>
  )
}
