import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { TeamLink } from './team-link'

/** The teams that will be asked, in columns. */
export async function PlannedTeams({ view: { round, rows } }: { view: RoundView }) {
  const t = await getTranslations('round')
  return (
    <>
      <p>{t('teamsAsked', { count: rows.length })}</p>
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map(({ team, expectedSize }) => (
          <li key={team.id} className="flex min-w-0 flex-wrap items-baseline gap-x-3 border-b border-line py-1">
            <TeamLink roundId={round.id} team={team} asksMembers={round.asksMembers} />
            {round.asksMembers && (
              <span className="text-sm text-quiet">
                {expectedSize === null ? t('sizeUnknown') : t('size', { size: expectedSize })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
