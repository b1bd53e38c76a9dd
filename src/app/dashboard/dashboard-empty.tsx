import { getTranslations } from 'next-intl/server'
import { SampleOffer } from '@/app/sample-buttons'
import { buttonClass } from '@/components/button'
import type { DashboardTag } from '@/use-cases/dashboard/get-dashboard'

/** What to do while there is nothing to compare, at all or among the teams of a tag. */
export async function DashboardEmpty({ tag }: { tag: DashboardTag | null }) {
  const t = await getTranslations('dashboard')
  if (tag) return <p>{t('emptyTag', { tag: tag.name })}</p>
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
