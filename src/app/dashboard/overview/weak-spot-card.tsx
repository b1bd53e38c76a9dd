import { PillarMark } from '@/charts/pillar-mark'
import { Card } from '@/components/card'
import type { Voice } from '@/scoring/tally'
import type { SharedWeakSpot } from '@/use-cases/dashboard/shared-weak-spots'
import { type DashboardView, filtersOf, viewHref } from '../dashboard-view'
import { Fold } from './fold'
import { LowTeams } from './low-teams'
import type { OverviewWords } from './overview-words'
import { TextLink } from './text-link'

type WeakSpotCardProps = { spot: SharedWeakSpot; voice: Voice; view: DashboardView; words: OverviewWords }

/** A practice that most teams are low in: how many, and which. */
export function WeakSpotCard({ spot, voice, view, words }: WeakSpotCardProps) {
  const { t, score, pillars } = words
  const { practiceId, pillarId, low, teams, median } = spot
  const practice = words.practice(practiceId)
  return (
    <Card className="space-y-1">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        <PillarMark pillar={pillarId} name={pillars[pillarId]} /> {practice}
      </h3>
      <div className="flex flex-wrap items-center justify-between gap-x-8">
        <p className="tabular-nums">{t('lowOf', { low, teams, median: score(median) })}</p>
        {!words.isShared && (
          <TextLink href={viewHref('teams', { ...filtersOf(view), pillar: pillarId, sort: `-${practiceId}` })}>
            {t('byPractice', { practice })}
          </TextLink>
        )}
      </div>
      <Fold summary={t('lowTeams', { count: low })}>
        <LowTeams spot={spot} voice={voice} words={words} />
      </Fold>
    </Card>
  )
}
