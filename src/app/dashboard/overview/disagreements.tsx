import { reportHref } from '@/app/report-href'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { FigureRow } from './figure-row'
import { FoldedList } from './folded-list'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'

/** Where the members of a team see it differently. */
export function Disagreements({ overview, words }: { overview: Overview; words: OverviewWords }) {
  const { t, score, practice } = words
  const { disagreements, known } = overview.disagreements
  const { voice } = overview.dashboard
  return (
    <OverviewPart
      id="disagreements"
      title={t('disagreements')}
      text={disagreements.length > 0 ? t('disagreementsText') : undefined}
    >
      {disagreements.length === 0 && <p>{t(known === 0 ? 'disagreementsUnknown' : 'disagreementsNone')}</p>}
      <FoldedList
        words={words}
        values={disagreements}
        keyOf={({ teamId, practiceId }) => `${teamId} ${practiceId}`}
        row={({ assessmentId, team, practiceId, pillarId, agreement, n }) => (
          <FigureRow
            href={words.way(reportHref(assessmentId, voice, `practice-${practiceId}`))}
            link={t('move', { team, pillar: practice(practiceId) })}
            pillar={pillarId}
          >
            {t('agreement', { agreement: score(agreement), n })}
          </FigureRow>
        )}
        more={(count) => t('moreDisagreements', { count })}
      />
    </OverviewPart>
  )
}
