import { SMALLEST_FIELD } from '@/scoring/weak-spots'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { DashboardView } from '../dashboard-view'
import { FoldedList } from './folded-list'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'
import { WeakSpotCard } from './weak-spot-card'

type WeakSpotsProps = { overview: Overview; view: DashboardView; words: OverviewWords }

/** The practices that most teams are low in, each with these teams. */
export function WeakSpots({ overview, view, words }: WeakSpotsProps) {
  const { t } = words
  const { weakSpots, asked, dashboard } = overview
  return (
    <OverviewPart id="weak-spots" title={t('weakSpots')} text={weakSpots.length > 0 ? t('weakSpotsText') : undefined}>
      {weakSpots.length === 0 && <p>{t(asked.teams < SMALLEST_FIELD ? 'weakSpotsFew' : 'weakSpotsNone')}</p>}
      <FoldedList
        words={words}
        values={weakSpots}
        keyOf={({ practiceId }) => practiceId}
        row={(spot) => <WeakSpotCard spot={spot} voice={dashboard.voice} view={view} words={words} />}
        more={(count) => t('moreWeakSpots', { count })}
        className="space-y-3"
      />
    </OverviewPart>
  )
}
