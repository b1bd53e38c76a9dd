import { PillarMark } from '@/charts/pillar-mark'
import type { PillarId } from '@/questionnaire/pillars'
import type { Quartiles } from '@/scoring/quartiles'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'
import type { OverviewWords } from './overview-words'
import { TextLink } from './text-link'

type PillarProfileProps = { pillar: PillarId; figures: Quartiles; view: DashboardView; words: OverviewWords }

/** A pillar's median, middle half and number of teams, with the way, if any, to these teams. */
export function PillarProfile({ pillar, figures, view, words }: PillarProfileProps) {
  const { t, score, pillars, way, isShared } = words
  const { median, middle, n } = figures
  const facts = [
    median === null ? t('noMedian') : t('median', { median: score(median) }),
    middle && t('middle', { low: score(middle.low), high: score(middle.high) }),
    t('teamCount', { count: n }),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-1.5">
      <PillarMark pillar={pillar} />
      <TextLink href={way(viewHref('teams', { ...filtersOf(view), pillar }))}>
        {isShared ? pillars[pillar] : t('pillarTeams', { pillar: pillars[pillar] })}
      </TextLink>
      <span className="text-sm text-quiet tabular-nums">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
