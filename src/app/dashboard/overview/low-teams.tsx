import { reportHref } from '@/app/report-href'
import { LevelCell } from '@/charts/level-cell'
import type { Voice } from '@/scoring/tally'
import type { SharedWeakSpot } from '@/use-cases/dashboard/shared-weak-spots'
import type { OverviewWords } from './overview-words'
import { TextLink } from './text-link'

/** So many teams are listed of a practice; all of them are in the table that it links to. */
const AT_MOST = 12

type LowTeamsProps = { spot: SharedWeakSpot; voice: Voice; words: OverviewWords }

/** The teams at level 1 or 2 in a practice, in alphabetical order, each with the way to it in its report. */
export function LowTeams({ spot: { lowTeams, practiceId }, voice, words: { t, names, way, isShared } }: LowTeamsProps) {
  const left = lowTeams.length - AT_MOST
  return (
    <>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {lowTeams.slice(0, AT_MOST).map(({ assessmentId, teamId, team, score, n }) => (
          <li key={teamId} className="flex min-w-0 items-center justify-between gap-3 border-b border-line py-1">
            <TextLink href={way(reportHref(assessmentId, voice, `practice-${practiceId}`))}>{team}</TextLink>
            <span className="flex shrink-0 items-center gap-2 text-sm text-quiet tabular-nums">
              <LevelCell value={score} words={{ noScore: t('noMedian'), levelNames: names }} />
              {t('n', { n })}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="pt-3 text-sm text-quiet">{t(isShared ? 'leftHere' : 'lowTeamsLeft', { count: left })}</p>
      )}
    </>
  )
}
