import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/card'
import type { Waiting } from '@/use-cases/teams/get-waiting'

type ReadyReportsProps = { rounds: Waiting['ready']; at: (time: Date) => string }

const LISTED = 6
const LINK = 'inline-flex min-h-10 items-center break-words text-accent underline underline-offset-4'

/** The reports that have become ready lately; of many teams the dashboard shows them. */
export async function ReadyReports({ rounds, at }: ReadyReportsProps) {
  const t = await getTranslations('start')
  if (rounds.length === 0) return null
  return (
    <section aria-labelledby="ready" className="space-y-3">
      <h2 id="ready" className="text-lg font-bold">
        {t('ready')}
      </h2>
      <ul className="space-y-3">
        {rounds.map(({ round, parts }) => (
          <li key={round.id}>
            <Card className="space-y-2">
              <h3 className="font-semibold">
                {round.name}{' '}
                <span className="text-sm font-normal text-quiet">
                  {parts[0]?.publishedAt && t('closed', { time: at(parts[0].publishedAt) })}
                </span>
              </h3>
              <ul className="flex flex-wrap gap-x-6">
                {parts.slice(0, LISTED).map(({ id, team }) => (
                  <li key={id}>
                    <a href={`/assessments/${id}`} className={LINK}>
                      {t('report', { team: team.name })}
                    </a>
                  </li>
                ))}
                {parts.length > LISTED && (
                  <li>
                    <a href="/dashboard" className={LINK}>
                      {t('moreReports', { count: parts.length - LISTED })}
                    </a>
                  </li>
                )}
              </ul>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
