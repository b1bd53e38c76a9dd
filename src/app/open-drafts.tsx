import { getFormatter, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import type { OpenDraft } from '@/use-cases/teams/get-start'

/** The assessments that were begun, last saved first. */
export async function OpenDrafts({ drafts }: { drafts: readonly OpenDraft[] }) {
  const [t, format] = await Promise.all([getTranslations('start'), getFormatter()])
  return (
    <section aria-labelledby="waiting" className="space-y-3">
      <h2 id="waiting" className="text-lg font-bold">
        {t('waiting')}
      </h2>
      <ul className="space-y-3">
        {drafts.map(({ id, team, answered, total, savedAt }) => (
          <li key={id}>
            <Card className="flex flex-wrap items-center justify-between gap-3">
              <p className="min-w-0">
                <span className="font-semibold">{t('continue', { team, answered, total })}</span>{' '}
                <span className="text-sm text-quiet">
                  {t('lastSaved', { date: format.dateTime(savedAt, { dateStyle: 'medium' }) })}
                </span>
              </p>
              <a href={`/assessments/${id}`} className={buttonClass()}>
                {t('goOn')}
              </a>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
