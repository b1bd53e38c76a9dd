import type { Overview } from '@/use-cases/dashboard/get-overview'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'
import { luckText } from './luck-text'
import { MoveList } from './move-list'
import { nothingMoved } from './nothing-moved'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'
import { TextLink } from './text-link'

type MovementsProps = { overview: Overview; view: DashboardView; words: OverviewWords }

/** What moved beyond luck, up and down apart, or why nothing can be told. */
export function Movements({ overview, view, words }: MovementsProps) {
  const { t } = words
  const { risen, fallen, compared, tests } = overview.movements
  const hasMoves = risen.length + fallen.length > 0
  const { voice, round } = overview.dashboard
  return (
    <OverviewPart
      id="movements"
      title={t(round ? 'movements' : 'movementsLatest')}
      text={hasMoves ? t('movementsText') : undefined}
    >
      {hasMoves ? (
        <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
          <MoveList id="risen" title={t('risen')} none={t('noRise')} moves={risen} voice={voice} words={words} />
          <MoveList id="fallen" title={t('fallen')} none={t('noFall')} moves={fallen} voice={voice} words={words} />
        </div>
      ) : (
        <p className="max-w-[70ch]">{t(nothingMoved(overview.movements))}</p>
      )}
      {tests > 0 && <p className="max-w-[70ch] text-sm text-quiet">{luckText(overview, words)}</p>}
      {compared > 0 && !words.isShared && (
        <TextLink href={viewHref('teams', filtersOf(view))}>{t('allMoves')}</TextLink>
      )}
    </OverviewPart>
  )
}
