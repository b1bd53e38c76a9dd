import { getTranslations } from 'next-intl/server'
import type { Waiting } from '@/use-cases/teams/get-waiting'
import { CARD_LINK, RoundCard, RoundCards, TEAMS_LISTED } from './round-cards'

type ReadyReportsProps = { rounds: Waiting['ready']; at: (time: Date) => string }

/** The reports that have become ready lately; of many teams the dashboard shows them. */
export async function ReadyReports({ rounds, at }: ReadyReportsProps) {
  const t = await getTranslations('start')
  if (rounds.length === 0) return null
  return (
    <RoundCards id="ready" title={t('ready')}>
      {rounds.map(({ round, parts }) => (
        <RoundCard
          key={round.id}
          name={round.name}
          note={parts[0]?.publishedAt && t('closed', { time: at(parts[0].publishedAt) })}
        >
          <ul className="flex flex-wrap gap-x-6">
            {parts.slice(0, TEAMS_LISTED).map(({ id, team }) => (
              <li key={id}>
                <a href={`/assessments/${id}`} className={CARD_LINK}>
                  {t('report', { team: team.name })}
                </a>
              </li>
            ))}
            {parts.length > TEAMS_LISTED && (
              <li>
                <a href="/dashboard" className={CARD_LINK}>
                  {t('moreReports', { count: parts.length - TEAMS_LISTED })}
                </a>
              </li>
            )}
          </ul>
        </RoundCard>
      ))}
    </RoundCards>
  )
}
