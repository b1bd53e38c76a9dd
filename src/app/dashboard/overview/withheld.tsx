import { reportHref } from '@/app/report-href'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import { FigureRow } from './figure-row'
import { FoldedList } from './folded-list'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'
import { WithheldHelp } from './withheld-help'

/** What is withheld, of whom, why, and what would help. */
export function Withheld({ overview, words }: { overview: Overview; words: OverviewWords }) {
  const { t } = words
  const { teams, parts } = overview.withheld
  const { voice } = overview.dashboard
  const isAny = teams.length + parts.length > 0
  const practices = parts.reduce((sum, part) => sum + part.practices, 0)
  return (
    <OverviewPart id="withheld" title={t('withheld')} text={isAny ? t('withheldText') : undefined}>
      {!isAny && <p>{t(voice === 'member' ? 'withheldNone' : 'withheldOpen')}</p>}
      <FoldedList
        words={words}
        values={teams}
        keyOf={({ teamId }) => teamId}
        row={({ assessmentId, team, answered, needed }) => (
          <FigureRow href={words.way(reportHref(assessmentId, voice))} link={team}>
            {needed === null ? t('tooFewOnly', { answered }) : t('tooFewOf', { answered, needed })}
          </FigureRow>
        )}
        more={(count) => t('tooFew', { count })}
        isClosed
      />
      <FoldedList
        words={words}
        values={parts}
        keyOf={({ teamId }) => teamId}
        row={({ assessmentId, team, practices, pillars }) => (
          <FigureRow href={words.way(reportHref(assessmentId, voice))} link={team}>
            {t('partsOf', { practices, pillars })}
          </FigureRow>
        )}
        more={() => t('parts', { practices, teams: parts.length })}
        isClosed
      />
      {isAny && <WithheldHelp words={words} />}
    </OverviewPart>
  )
}
