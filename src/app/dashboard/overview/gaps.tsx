import { reportHref } from '@/app/report-href'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { FigureRow } from './figure-row'
import { FoldedList } from './folded-list'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'

/** Where leads and members see their teams differently. */
export function Gaps({ overview, words }: { overview: Overview; words: OverviewWords }) {
  const { t, score, pillars } = words
  const { gaps, compared } = overview.gaps
  const { voice } = overview.dashboard
  return (
    <OverviewPart id="gaps" title={t('gaps')} text={gaps.length > 0 ? t('gapsText') : undefined}>
      {gaps.length === 0 && <p>{t(compared === 0 ? 'gapsUnknown' : 'gapsNone')}</p>}
      <FoldedList
        words={words}
        values={gaps}
        keyOf={({ teamId, pillarId }) => `${teamId} ${pillarId}`}
        row={({ assessmentId, team, pillarId, gap }) => (
          <FigureRow
            href={words.way(reportHref(assessmentId, voice, 'lead-and-team'))}
            link={t('move', { team, pillar: pillars[pillarId] })}
            pillar={pillarId}
          >
            {t(gap > 0 ? 'gapHigher' : 'gapLower', { by: score(Math.abs(gap)) })}
          </FigureRow>
        )}
        more={(count) => t('moreGaps', { count })}
      />
    </OverviewPart>
  )
}
