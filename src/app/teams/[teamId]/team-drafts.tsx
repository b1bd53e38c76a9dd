import { getFormatter, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import type { TeamOverview } from '@/use-cases/teams/get-team'

/** The team's assessments that were begun but not submitted. */
export async function TeamDrafts({ drafts }: { drafts: TeamOverview['drafts'] }) {
  const [t, variants, format] = await Promise.all([
    getTranslations('team'),
    getTranslations('variants'),
    getFormatter(),
  ])
  return (
    <section aria-labelledby="drafts" className="space-y-3">
      <h2 id="drafts" className="text-lg font-bold">
        {t('drafts')}
      </h2>
      <ul className="space-y-3">
        {drafts.map(({ id, variant, answered, total, savedAt }) => (
          <li key={id}>
            <Card className="flex flex-wrap items-center justify-between gap-3">
              <p>
                {t('draft', {
                  variant: variants(variant),
                  answered,
                  total,
                  date: format.dateTime(savedAt, { dateStyle: 'medium' }),
                })}
              </p>
              <a href={`/assessments/${id}`} className={buttonClass()}>
                {t('open')}
              </a>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
