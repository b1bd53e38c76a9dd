import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import type { Waiting } from '@/use-cases/teams/get-waiting'

type LeadRoundsProps = { parts: Waiting['toAnswer']; at: (time: Date) => string }

/** More are not listed: who sees very many teams rarely answers for them. */
const LISTED = 6

/** The open rounds that ask for the lead's view, and where to give it. */
export async function LeadRounds({ parts, at }: LeadRoundsProps) {
  const t = await getTranslations('start')
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="lead-rounds" className="space-y-3">
      <h2 id="lead-rounds" className="text-lg font-bold">
        {t('leadRounds')}
      </h2>
      <ul className="space-y-3">
        {parts.slice(0, LISTED).map(({ id, team, round, answered }) => (
          <li key={id}>
            <Card className="flex flex-wrap items-center justify-between gap-3">
              <p className="min-w-0">
                <span className="font-semibold">{t('inRound', { team: team.name, round: round.name })}</span>{' '}
                <span className="text-sm text-quiet">{t('closes', { time: at(round.closesAt) })}</span>
              </p>
              <a href={`/assessments/${id}`} className={buttonClass()}>
                {answered > 0 ? t('goOn') : t('begin')}
                <span className="sr-only">: {team.name}</span>
              </a>
            </Card>
          </li>
        ))}
      </ul>
      {parts.length > LISTED && (
        <p className="text-sm text-quiet">{t('moreLeads', { count: parts.length - LISTED })}</p>
      )}
    </section>
  )
}
