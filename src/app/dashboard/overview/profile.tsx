import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { DashboardChartDownloads } from '../dashboard-chart-downloads'
import type { DashboardView } from '../dashboard-view'
import { shownView } from '../shown-view'
import { OverviewPart } from './overview-part'
import { overviewSeries } from './overview-series'
import type { OverviewWords } from './overview-words'
import { PillarProfile } from './pillar-profile'
import { profileNotes } from './profile-notes'
import { seriesNames } from './series-names'

type ProfileProps = { overview: Overview; view: DashboardView; words: OverviewWords }

/** The teams' profile as a radar of medians with its band, and in words. */
export async function Profile({ overview, view, words }: ProfileProps) {
  const { t } = words
  const { profile } = overview
  const figures = PILLAR_IDS.map((id) => profile[id])
  if (figures.every(({ n }) => n === 0)) {
    return (
      <OverviewPart id="profile" title={t('profile')}>
        <p>{t('noProfile')}</p>
      </OverviewPart>
    )
  }
  const title = t('profileTitle')
  const chart = { ...(await radarWords(title)), tableCaption: t('profileTable'), answersColumn: t('teamsColumn') }
  return (
    <OverviewPart id="profile" title={t('profile')} text={profileNotes(overview, words)}>
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
        <div>
          <Radar series={overviewSeries(overview, seriesNames(overview, words))} words={chart} />
          {!words.isShared && (
            <DashboardChartDownloads chart="profile" title={title} view={shownView(overview.dashboard)} />
          )}
        </div>
        <ul className="divide-y divide-line self-start">
          {PILLAR_IDS.map((id) => (
            <PillarProfile key={id} pillar={id} figures={profile[id]} view={view} words={words} />
          ))}
        </ul>
      </div>
    </OverviewPart>
  )
}
