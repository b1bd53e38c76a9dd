import { getFormatter, getTranslations } from 'next-intl/server'
import { SmallRadar } from '@/charts/small-radar'
import { byPillar } from '@/scoring/by-pillar'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'
import { radarWords } from './chart-words'

/** How many teams get a radar here; more are listed by name, and the dashboard shows all. */
const CARDS = 24

/** The teams, each with a small radar of its latest assessment. */
export async function TeamCards({ teams }: { teams: readonly TeamRow[] }) {
  const t = await getTranslations('start')
  const [cards, more] = [teams.slice(0, CARDS), teams.slice(CARDS)]
  return (
    <section aria-labelledby="teams" className="space-y-4">
      <h2 id="teams" className="text-lg font-bold">
        {t('yourTeams')}
      </h2>
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((team) => (
          <li key={team.id}>
            <TeamCard team={team} />
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary className="min-h-12 py-3 font-semibold text-accent">
            {t('moreTeams', { count: more.length })}
          </summary>
          <ul className="columns-1 gap-6 sm:columns-2 lg:columns-3">
            {more.map(({ id, name }) => (
              <li key={id} className="break-inside-avoid py-2">
                <a href={`/teams/${id}`} className="text-accent underline underline-offset-4">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

async function TeamCard({ team }: { team: TeamRow }) {
  const [t, format, words] = await Promise.all([getTranslations('start'), getFormatter(), radarWords(team.name)])
  const { latest } = team
  return (
    <a
      href={`/teams/${team.id}`}
      className="flex h-full items-center gap-4 rounded-xl border border-line bg-surface p-4 hover:border-accent"
    >
      <span className="min-w-0 space-y-1">
        <span className="block font-semibold break-words">{team.name}</span>
        <span className="block text-sm text-quiet">
          {latest ? (latest.round ?? format.dateTime(latest.publishedAt, { dateStyle: 'medium' })) : t('noReport')}
        </span>
        {team.sample && <span className="block text-sm text-quiet">{t('sampleTag')}</span>}
      </span>
      {latest ? (
        <span className="order-first shrink-0">
          <SmallRadar values={byPillar((id) => latest.pillars[id].score)} words={words} size={104} />
        </span>
      ) : (
        <span className="hatch order-first size-[6.5rem] shrink-0 rounded-full border border-line" aria-hidden="true" />
      )}
    </a>
  )
}
