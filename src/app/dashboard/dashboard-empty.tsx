import { getFormatter, getTranslations } from 'next-intl/server'
import { SampleOffer } from '@/app/sample-buttons'
import { buttonClass } from '@/components/button'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'

/** What to do while there is nothing to compare, at all or among the teams of the chosen tags. */
export async function DashboardEmpty({ dashboard }: { dashboard: DashboardHead }) {
  const [t, format] = await Promise.all([getTranslations('dashboard'), getFormatter()])
  const tags = dashboard.chosenTags.map(({ name }) => name)
  if (tags.length > 0) return <p>{t('emptyTag', { tags: format.list(tags), count: tags.length })}</p>
  if (dashboard.round) return <p className="max-w-[70ch]">{t('emptyRound', { round: dashboard.round.name })}</p>
  return (
    <section className="space-y-6">
      <h2 className="text-xl font-bold">{t('emptyTitle')}</h2>
      <p className="max-w-[70ch]">{t('emptyText')}</p>
      <a href="/" className={buttonClass()}>
        {t('toTeams')}
      </a>
      <SampleOffer />
    </section>
  )
}
