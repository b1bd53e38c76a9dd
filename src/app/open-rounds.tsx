import { getTranslations } from 'next-intl/server'
import type { Part, Waiting } from '@/use-cases/teams/get-waiting'
import { CARD_LINK, RoundCard, RoundCards, TEAMS_LISTED } from './round-cards'

type OpenRoundsProps = { rounds: Waiting['open']; at: (time: Date) => string; mayManage: boolean }

/** The rounds that are open for the teams one sees: until they close, how many have answered and nothing else. */
export async function OpenRounds({ rounds, at, mayManage }: OpenRoundsProps) {
  const t = await getTranslations('start')
  if (rounds.length === 0) return null
  return (
    <RoundCards id="open-rounds" title={t('openRounds')}>
      {rounds.map(({ round, parts }) => (
        <RoundCard
          key={round.id}
          name={
            mayManage ? (
              <a href={`/rounds/${round.id}`} className="underline underline-offset-4">
                {round.name}
              </a>
            ) : (
              round.name
            )
          }
          note={parts[0] && t('closes', { time: at(parts[0].round.closesAt) })}
        >
          {parts.length > TEAMS_LISTED ? (
            <p className="tabular-nums">
              {t('teamsAnswered', {
                teams: parts.length,
                count: parts.reduce((sum, part) => sum + part.responses, 0),
              })}
            </p>
          ) : (
            <ul>
              {parts.map((part) => (
                <OpenPartLine key={part.id} part={part} />
              ))}
            </ul>
          )}
        </RoundCard>
      ))}
    </RoundCards>
  )
}

async function OpenPartLine({ part }: { part: Part }) {
  const t = await getTranslations('start')
  const { team, round, responses, expectedSize, leadSubmittedAt } = part
  const facts = [
    round.asksMembers &&
      (expectedSize === null
        ? t('answered', { count: responses })
        : t('answeredOf', { count: responses, expectedSize })),
    round.asksLead && (leadSubmittedAt ? t('leadDone') : t('leadOpen')),
  ].filter(Boolean)
  return (
    <li className="flex flex-wrap items-center gap-x-4 tabular-nums">
      <a href={`/rounds/${round.id}/teams/${team.id}`} className={CARD_LINK}>
        {team.name}
      </a>
      <span className="text-sm text-quiet">{facts.join(' · ')}</span>
      {round.asksLead && leadSubmittedAt && (
        <a href={`/assessments/${part.id}/review`} className={`${CARD_LINK} text-sm`}>
          {t('changeLead')}
        </a>
      )}
    </li>
  )
}
