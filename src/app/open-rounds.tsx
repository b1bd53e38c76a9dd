import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/card'
import type { Part, Waiting } from '@/use-cases/teams/get-waiting'

type OpenRoundsProps = { rounds: Waiting['open']; at: (time: Date) => string; mayManage: boolean }

/** Of a round with more teams only the sum is shown; its own page has them all. */
const LISTED = 6
const LINK = 'inline-flex min-h-10 items-center break-words text-accent underline underline-offset-4'

/** The rounds that are open for the teams one sees: until they close, how many have answered and nothing else. */
export async function OpenRounds({ rounds, at, mayManage }: OpenRoundsProps) {
  const t = await getTranslations('start')
  if (rounds.length === 0) return null
  return (
    <section aria-labelledby="open-rounds" className="space-y-3">
      <h2 id="open-rounds" className="text-lg font-bold">
        {t('openRounds')}
      </h2>
      <ul className="space-y-3">
        {rounds.map(({ round, parts }) => (
          <li key={round.id}>
            <Card className="space-y-2">
              <h3 className="font-semibold">
                {mayManage ? (
                  <a href={`/rounds/${round.id}`} className="underline underline-offset-4">
                    {round.name}
                  </a>
                ) : (
                  round.name
                )}{' '}
                <span className="text-sm font-normal text-quiet">
                  {parts[0] && t('closes', { time: at(parts[0].round.closesAt) })}
                </span>
              </h3>
              {parts.length > LISTED ? (
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
            </Card>
          </li>
        ))}
      </ul>
    </section>
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
      <a href={`/rounds/${round.id}/teams/${team.id}`} className={LINK}>
        {team.name}
      </a>
      <span className="text-sm text-quiet">{facts.join(' · ')}</span>
      {round.asksLead && leadSubmittedAt && (
        <a href={`/assessments/${part.id}/review`} className={`${LINK} text-sm`}>
          {t('changeLead')}
        </a>
      )}
    </li>
  )
}
