import { reportHref } from '@/app/report-href'
import type { Voice } from '@/scoring/tally'
import type { Movement } from '@/use-cases/dashboard/movements'
import { FigureRow } from './figure-row'
import { FoldedList } from './folded-list'
import type { OverviewWords } from './overview-words'

type MoveListProps = {
  id: string
  title: string
  /** What stands in place of the list if it is empty. */
  none: string
  moves: readonly Movement[]
  voice: Voice
  words: OverviewWords
}

/** The moves in one direction. */
export function MoveList({ id, title, none, moves, voice, words }: MoveListProps) {
  const { t, signed, pillars } = words
  return (
    <section aria-labelledby={id} className="min-w-0 space-y-1">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {moves.length === 0 && <p className="text-quiet">{none}</p>}
      <FoldedList
        words={words}
        values={moves}
        keyOf={({ teamId, pillarId }) => `${teamId} ${pillarId}`}
        row={({ assessmentId, team, pillarId, difference, counts }) => (
          <FigureRow
            href={words.way(reportHref(assessmentId, voice, `pillar-${pillarId}`))}
            link={t('move', { team, pillar: pillars[pillarId] })}
            pillar={pillarId}
          >
            {t('moveFigures', { difference: signed(difference), ...counts })}
          </FigureRow>
        )}
        more={(count) => t('moreMoves', { count })}
      />
    </section>
  )
}
